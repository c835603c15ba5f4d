// The form of a function that is opened by its own name: all of its arguments, the rest under "More choices".
import type { CatalogEntry } from '../../../../functions/define/define-function';
import { nothingTyped } from '../formulas/form-values';
import type { FormPlan } from './tasks';

export function planOfFunction(entry: CatalogEntry): FormPlan {
  const has = (name: string) => entry.options.some(option => option.name === name);
  const named = entry.parameters.map(({ name }) => name);
  const hasSeries = named.includes('series');
  const asked = named.filter(name => name !== 'options' && name !== 'field' && name !== 'series');
  const hasChips = has('columns') || hasSeries;
  return {
    function: entry.name,
    fields: [
      ...asked,
      ...(has('from') && has('to') ? ['when'] : []),
      ...(hasChips ? ['columns'] : named.includes('field') ? ['field'] : []),
    ],
    chips: hasSeries ? 'series' : has('columns') ? 'columns' : undefined,
    ticked: [],
    typedFirst: () => nothingTyped,
  };
}
