// Columns by the names that people type: the API's name, the header above them, or a common word.
import { folded } from '../../core/names';
import type { Column, Table } from '../../core/tables/table';
import type { Names } from '../define/parameter';
import { namesIn } from '../input/name-list';
import { unknownArgument } from '../input/parse-options';
import { namesAmong } from '../input/read-names';
import { headerOf } from './header';

/** All columns where no names are given; `names`: the parts of a list as typed. Throws an error that names the possible ones. */
export function pickColumns(
  argument: string,
  table: Table,
  names: readonly string[] | undefined,
): readonly Column[] {
  if (names === undefined) return table.columns;
  return namesIn(names, namesOf(table)).map(name => pickColumn(argument, table, name));
}

/** The columns of an argument; `undefined` for a blank cell of a range. */
export function columnsOfField(
  argument: string,
  table: Table,
  field: Names,
): readonly (Column | undefined)[] {
  const { items } = namesAmong(field, () => namesOf(table));
  return items.map(name => (name === '' ? undefined : pickColumn(argument, table, name)));
}

function namesOf(table: Table): string[] {
  return table.columns.flatMap(column => [column.name, headerOf(column, table.currency)]);
}

function pickColumn(argument: string, table: Table, given: string): Column {
  const wanted = plain(given);
  const { columns, currency } = table;
  const found =
    columns.find(({ name }) => name === given) ??
    columns.find(column => plain(column.name) === wanted || plain(headerOf(column, currency)) === wanted) ??
    columns.find(
      ({ name }) => plain(name) === wanted.replace(/^VALUE/, '') || `VALUE${plain(name)}` === wanted,
    ) ??
    withoutUnit(table, wanted) ??
    byCommonWord(columns, wanted);
  if (found !== undefined) return found;
  throw unknownArgument(
    argument,
    given,
    columns.map(({ name }) => name),
  );
}

/** "Buy value (EUR)" also where the answer doesn't say which currency the account has, and "Buy value" alone. */
function withoutUnit({ columns, currency }: Table, wanted: string): Column | undefined {
  const unit = /\(.*\)$/;
  const isUnitOpen = currency === '' && /\([A-Z]{3,5}\)$/.test(wanted) && !wanted.endsWith('(BTC)');
  if (unit.test(wanted) && !isUnitOpen) return undefined;
  const bare = wanted.replace(unit, '');
  return columns.find(column => {
    const header = plain(headerOf(column, currency));
    return unit.test(header) && !header.endsWith('(BTC)') && header.replace(unit, '') === bare;
  });
}

/** Words that people use for a field, each with the fields that it may mean, the likeliest first. */
const commonWords: readonly (readonly [words: RegExp, fields: readonly string[]])[] = [
  [/^(AMOUNTS?|QUANTITY|BALANCE|MENGE|ANZAHL|BESTAND|数量|持仓)$/, ['amount']],
  [/^(VALUES?|WORTH|WERT|价值)$/, ['value_fiat', 'fiat', 'current_value']],
  [/^(PRICES?|RATE|PREIS|KURS|价格)$/, ['price_fiat', 'current_price']],
  [/^(PROFITS?|GAINS?|GEWINN|利润)$/, ['profit_fiat', 'profit', 'gain', 'realized_gain']],
  [/^(COSTS?|KOSTEN|成本)$/, ['cost', 'cost_fiat']],
  [/^(DATE|DATUM|日期)$/, ['time']],
];

function byCommonWord(columns: readonly Column[], wanted: string): Column | undefined {
  const fields = commonWords.find(([words]) => words.test(wanted))?.[1] ?? [];
  return fields.map(field => columns.find(({ name }) => name === field)).find(column => column !== undefined);
}

/** `value_fiat`, "Value fiat" and "VALUE FIAT" are the same name. */
function plain(name: string): string {
  return folded(name).replace(/[\s_]+/g, '');
}
