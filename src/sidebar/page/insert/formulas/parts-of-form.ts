// Which arguments and options a form asks, and which stand under "More choices".
import type { CatalogEntry } from '../../../../functions/define/define-function';
import type { FormPlan } from '../tasks/tasks';
import type { FormValues } from './form-values';
import type { Part } from './part-words';

export interface PlacedPart {
  readonly part: Part;
  readonly place: keyof FormValues;
}

export function partNamed(entry: CatalogEntry, name: string): PlacedPart | undefined {
  return placedParts(entry).find(({ part }) => part.name === name);
}

/** What people want most often comes first. */
const first = ['type', 'exchange', 'name', 'method', 'by', 'period', 'pool', 'order', 'account', 'group'];

export function otherParts(plan: FormPlan, entry: CatalogEntry): readonly PlacedPart[] {
  const asked = [
    ...plan.fields,
    ...(plan.fields.includes('when') ? ['from', 'to'] : []),
    // The chips say the same.
    ...(plan.chips === undefined ? [] : ['columns', 'field', plan.chips]),
  ];
  const rank = ({ part }: PlacedPart) =>
    first.includes(part.name) ? first.indexOf(part.name) : first.length;
  return placedParts(entry)
    .filter(({ part }) => !asked.includes(part.name))
    .map((placed, at) => ({ placed, at }))
    .sort((a, b) => rank(a.placed) - rank(b.placed) || a.at - b.at)
    .map(({ placed }) => placed);
}

function placedParts({ parameters, options }: CatalogEntry): PlacedPart[] {
  return [
    ...parameters.filter(({ kind }) => kind !== 'options').map(part => ({ part, place: 'args' as const })),
    ...options.map(part => ({ part, place: 'options' as const })),
  ];
}
