// How large a table is, without its header row: what is inserted is counted as people count.
import { useAddOn } from '../../add-on';
import { useInsertWords } from '../use-insert-words';

interface Sized {
  readonly rows: number;
  readonly columns: number;
  readonly hasHeader: boolean;
}

/** Blank for a single value. */
export function useSizeInWords(): (sized: Sized) => string {
  const { formats } = useAddOn();
  const { builder } = useInsertWords();
  return ({ rows, columns, hasHeader }) => {
    if (rows <= 1 && columns <= 1) return '';
    const counted = hasHeader ? rows - 1 : rows;
    return builder.size(counted, formats.number(counted), columns, formats.number(columns));
  };
}
