import type { FunctionsSectionWords } from '../../../languages/functions-section-words';
import { functionsSectionWords } from '../../../languages/functions-section-words';
import { useAddOn } from '../add-on';

export function useFunctionWords(): FunctionsSectionWords {
  return functionsSectionWords(useAddOn().language);
}
