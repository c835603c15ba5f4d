// How a table looks that a formula spills: the width and format of each column by what it holds.
import { columnsOf, type FunctionColumn, type FunctionColumns } from '../functions/define/columns';
import type { Look } from './sheet-plan';
import { inks, styles } from './styles';

export type ColumnKind =
  | 'time'
  | 'date'
  | 'amount'
  | 'money'
  | 'price'
  | 'percent'
  | 'share'
  | 'count'
  | 'coin'
  | 'type'
  | 'exchange'
  | 'comment'
  | 'id'
  | 'text';

interface KindLook {
  /** In pixels. */
  readonly width: number;
  readonly look: Look;
}

const looks: Readonly<Record<ColumnKind, KindLook>> = {
  time: { width: 134, look: { format: 'yyyy-mm-dd hh:mm' } },
  date: { width: 92, look: { format: 'yyyy-mm-dd' } },
  amount: { width: 118, look: { format: '#,##0.00######', align: 'right' } },
  money: { width: 104, look: { format: '#,##0.00', align: 'right' } },
  price: { width: 104, look: { format: '[<10]#,##0.0000;#,##0.00', align: 'right' } },
  percent: { width: 84, look: { format: '0.00', align: 'right' } },
  share: { width: 84, look: { format: '0.0%', align: 'right' } },
  count: { width: 84, look: { format: '0', align: 'right' } },
  coin: { width: 64, look: { ink: inks.quiet } },
  type: { width: 92, look: {} },
  exchange: { width: 112, look: {} },
  comment: { width: 200, look: { wrap: false } },
  id: { width: 96, look: { format: '0', align: 'right' } },
  text: { width: 112, look: {} },
};

export interface TableLook {
  readonly widths: readonly number[];
  readonly columns: readonly Look[];
  /** Of the header, where the table has one: over numbers it stands to the right. */
  readonly header: readonly Look[] | undefined;
}

/** `cells`: of the result, from its top left; the first row is the header where its texts are columns of the function. */
export function tableLook(cells: readonly (readonly unknown[])[], columns: FunctionColumns): TableLook {
  const [first = [], ...rest] = cells;
  const known = first.map(text => columnUnder(String(text), columns));
  const hasHeader =
    cells.length > 1 && first.every(text => typeof text === 'string') && known.some(column => column);
  const named = known.map(column => column && kindOfColumn(column.name, column.type));
  const body = hasHeader ? rest : cells;
  const kinds = first.map((_, index) => named[index] ?? kindOfValues(body.map(row => row[index])));
  const shown = hasHeader ? kinds : first.map((_, index) => kindOfValues(body.map(row => row[index])));
  return {
    widths: shown.map((kind, index) =>
      Math.max(looks[kind].width, hasHeader ? widthOfHeader(String(first[index])) : 0),
    ),
    columns: shown.map(kind => looks[kind].look),
    header: hasHeader
      ? shown.map(kind => (looks[kind].look.align === 'right' ? styles.headerRight : styles.header))
      : undefined,
  };
}

/** In pixels: bold letters of 10 pt are about as wide as an `e`, 7 px, on the average. */
function widthOfHeader(text: string): number {
  return text.length * 7 + 14;
}

function columnUnder(header: string, columns: FunctionColumns): FunctionColumn | undefined {
  return columnsOf(columns).find(known => patternOf(known.header).test(header));
}

/** The account's currency stands in some headers. */
function patternOf(header: string): RegExp {
  const [before = '', after] = header
    .split('{currency}')
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(after === undefined ? `^${before}$` : `^${before}.+${after}$`);
}

function kindOfColumn(name: string, type: string): ColumnKind | undefined {
  if (type === 'time') return 'time';
  if (type === 'day') return 'date';
  if (/(^|_)(coin|currency)$/.test(name)) return 'coin';
  if (/^(type|exchange|comment)$/.test(name)) return name as ColumnKind;
  if (/^(group|name|class)$/.test(name)) return 'exchange';
  if (/(^|_)id$/.test(name)) return 'id';
  if (type !== 'number') return undefined;
  if (/price|unit_cost/.test(name)) return 'price';
  if (/^(share|target|drift)$/.test(name)) return 'share';
  if (/^(change\d|twr$|irr$)|percent/.test(name)) return 'percent';
  if (/^(rows|disposals|days_held)$/.test(name)) return 'count';
  return /(^|_)amount$|^(change|balance|missing|btc)$|_btc$/.test(name) ? 'amount' : 'money';
}

function kindOfValues(values: readonly unknown[]): ColumnKind {
  const value = values.find(one => one !== '' && one !== undefined);
  if (value instanceof Date) return values.every(isMidnight) ? 'date' : 'time';
  return typeof value === 'number' ? 'amount' : 'text';
}

function isMidnight(value: unknown): boolean {
  return !(value instanceof Date) || (value.getUTCMinutes() === 0 && value.getUTCSeconds() === 0);
}
