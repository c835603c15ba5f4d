// The columns that a form offers as chips, and those that are ticked.
import type { CatalogEntry } from '../../../../functions/define/define-function';
import type { Suggestions } from '../../../contract';
import type { FormPlan } from '../tasks/tasks';
import { availableColumns } from './available-columns';
import { type Chip, chipsOf, tickedAtFirst, tickedChips } from './column-chips';
import type { FormState } from './form-state';

interface ColumnsOfForm {
  readonly chips: readonly Chip[];
  readonly ticked: readonly Chip[];
}

/** `known`: of the account, as far as it is fetched. */
export function columnsOfForm(
  plan: FormPlan,
  entry: CatalogEntry,
  { typed, ticked }: FormState,
  known: Pick<Suggestions, 'series' | 'fields'>,
): ColumnsOfForm {
  if (plan.chips === undefined) return { chips: [], ticked: [] };
  const columns = namesFor(plan, entry, { typed, ticked }, known);
  const first = tickedAtFirst(plan.ticked, columns);
  const chips = chipsOf(columns, first);
  return { chips, ticked: tickedChips(chips, first, ticked) };
}

function namesFor(
  { chips }: FormPlan,
  entry: CatalogEntry,
  { typed }: FormState,
  { series, fields }: Pick<Suggestions, 'series' | 'fields'>,
): readonly string[] {
  // The series that ends at what all coins are worth is there before anything is fetched.
  if (chips === 'series') return [...new Set(['Coins', ...series])];
  const columns = availableColumns(entry, typed, fields[entry.name]);
  // Beside a coin or a day, figures alone can be named.
  return chips === 'field' ? columns.filter(name => name !== 'coin' && name !== 'date') : columns;
}
