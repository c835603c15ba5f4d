// Why there is no preview yet.
import type { CatalogEntry } from '../../../../functions/define/define-function';
import type { InsertWords } from '../../../../languages/pack';
import type { FormPlan } from '../tasks/tasks';
import { labelOf } from './part-words';
import { partNamed } from './parts-of-form';
import { needsCoin } from './problems';

/** `missing`, `wrong`: names of fields. Blank: the preview is there, or on its way. */
export function previewReason(
  missing: string | undefined,
  wrong: string | undefined,
  plan: FormPlan,
  entry: CatalogEntry,
  words: InsertWords,
): string {
  const { builder } = words;
  if (wrong === 'date' || missing === 'date') return builder.afterDate;
  if (wrong !== undefined) return builder.afterRight(nameOf(wrong, plan, entry, words));
  return missing === undefined ? '' : builder.afterField(nameOf(missing, plan, entry, words));
}

function nameOf(part: string, plan: FormPlan, entry: CatalogEntry, words: InsertWords): string {
  const placed = partNamed(entry, part);
  if (part === 'coin' && needsCoin(plan, entry)) return words.parts.oneCoin!;
  if (placed?.part.kind === 'pairs' && placed.part.choices !== undefined) return words.parts.classes!;
  return placed ? labelOf(placed.part, placed.place, words) : part;
}
