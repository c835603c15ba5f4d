import type { InsertWords } from '../../../languages/pack';
import { pagePackOf } from '../../../languages/page-pack-of';
import { useAddOn } from '../add-on';

export function useInsertWords(): InsertWords {
  return pagePackOf(useAddOn().language).insert;
}
