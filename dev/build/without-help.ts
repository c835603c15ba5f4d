// Removes help, examples and summaries from the script: no cell shows them. They are in the stubs' JSDoc and in the
// documents.
import { withoutProperties } from './without-properties';

export const withoutHelp = withoutProperties(
  'without-help',
  new Set(['help', 'example', 'examples', 'summary']),
);
