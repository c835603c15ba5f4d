import type { FunctionsSectionWords } from '../../../../languages/pack';
import { pagePackOf } from '../../../../languages/page-pack-of';
import { useAddOn } from '../../add-on';

export function useFunctionWords(): FunctionsSectionWords {
  return pagePackOf(useAddOn().language).functionsSection;
}
