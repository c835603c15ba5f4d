// Removes the catalog's behaviour from the page: the page uses only its data, which includes what a function reads.
import { withoutProperties } from './without-properties';

export const withoutBehaviour = withoutProperties('without-behaviour', new Set(['answer', 'readsMore']));
