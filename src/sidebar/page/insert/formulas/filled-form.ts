// What a person has filled in, as the formula's values: with the ticked columns, and with a header row where one is wanted.
import type { CatalogEntry } from '../../../../functions/define/define-function';
import { partsOf } from '../../../../functions/input/name-list';
import { composeFormula } from '../formulas/compose-formula';
import { type FormValues, isTyped, withTyped } from '../formulas/form-values';
import { referenceIn } from '../formulas/typed-reference';
import type { FormPlan } from '../tasks/tasks';
import type { Chip } from './column-chips';

export interface Filled {
  readonly typed: FormValues;
  readonly chips: readonly Chip[];
  readonly ticked: readonly Chip[];
  /** With header, formats and widths. */
  readonly isFormatted: boolean;
}

export function formulaOf(plan: FormPlan, entry: CatalogEntry, filled: Filled): string {
  const withColumns = columnsIn(plan, filled);
  return composeFormula(entry, withHeader(entry, withColumns, filled));
}

function columnsIn({ chips: place, usual = [] }: FormPlan, { typed, chips, ticked }: Filled): FormValues {
  // With layout=cross, the columns are the account's own.
  if (place === undefined || typed.options.layout === 'cross') return typed;
  const names = ticked.flatMap(({ columns }) => columns);
  const isUsual = usual.length > 0 ? names.join() === usual.join() : ticked.length === chips.length;
  const text = isUsual ? '' : names.join(', ');
  return place === 'columns'
    ? withTyped(typed, 'options', 'columns', text)
    : withTyped(typed, 'args', place, text);
}

/** Figures of given coins have no header row unless they are told to, tables have one. A single figure never needs one. */
function withHeader(entry: CatalogEntry, typed: FormValues, { ticked, isFormatted }: Filled): FormValues {
  if (isTyped(typed.options.headers) || !entry.options.some(({ name }) => name === 'headers')) return typed;
  const isOfFigures = showsFigures(entry, typed);
  const header = (text: string) => withTyped(typed, 'options', 'headers', text);
  if (!isOfFigures) return isFormatted || showsOne(entry, typed) ? typed : header('no');
  const isSingle = ticked.length <= 1 && !namesSeveral(typed.args.coin ?? '');
  // Beside cells of the sheet, a header row would move everything down by one.
  const hasReference = Object.values(typed.args).some(text => referenceIn(text) !== undefined);
  return isFormatted && !isSingle && !hasReference ? header('yes') : typed;
}

const withFiguresOfCoins = ['CT_BALANCE', 'CT_GAINS', 'CT_BALANCE_ON'];

function showsFigures({ name }: CatalogEntry, { args, options }: FormValues): boolean {
  if (name === 'CT_TOTAL') return true;
  if (name === 'CT_GROUPED_BALANCE')
    return isTyped(args.coin) && isTyped(args.name) && options.layout !== 'cross';
  return withFiguresOfCoins.includes(name) && isTyped(args.coin) && options.by !== 'exchange';
}

function showsOne({ name }: CatalogEntry, { args }: FormValues): boolean {
  return name === 'CT_LAST_UPDATE' || (name === 'CT_STATUS' && isTyped(args.item));
}

function namesSeveral(text: string): boolean {
  return partsOf(text, ',').length > 1 || referenceIn(text) !== undefined;
}
