// Leaves out of the script what only people read: the catalog's help, examples and summaries stand in the stubs' JSDoc and
// in the documents, and a cell that never shows them needn't load them.
import { withoutProperties } from './without-properties';

export const withoutHelp = withoutProperties(
  'without-help',
  new Set(['help', 'example', 'examples', 'summary']),
);
