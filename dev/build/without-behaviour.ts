// Leaves out of the page what only the script does: of the catalog it shows the data. What a function reads is data, too.
import { withoutProperties } from './without-properties';

export const withoutBehaviour = withoutProperties('without-behaviour', new Set(['answer', 'readsMore']));
