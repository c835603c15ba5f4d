// The sums of CT_REALIZED, made once more from the sales of the slow computation.
import type { SlowRecords } from './slow-records';

export const slowKeys = ['year', 'quarter', 'month', 'day', 'coin', 'exchange', 'type', 'term'] as const;
type Key = (typeof slowKeys)[number];
const periodOf: Partial<Record<Key, (day: string) => string | number>> = {
  year: day => Number(day.slice(0, 4)),
  quarter: day => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  month: day => `${day.slice(0, 7)}-01`,
  day: day => day,
};

/** As CT_REALIZED shows them. Without a proceeds or a cost a sale is in no sum. */
export function slowSums(slow: SlowRecords, by: Key): unknown[][] {
  const { longterm } = slow.options;
  const keyOf = (sale: unknown[]) => sale[{ coin: 2, exchange: 10, type: 11, term: 7 }[by as string]!];
  const known = slow.sales().filter(sale => sale[6] !== '');
  const groups = new Map<unknown, unknown[][]>();
  const put = (key: unknown, own: unknown[][]) => groups.set(key, [...(groups.get(key) ?? []), ...own]);
  if (by === 'term') for (const term of ['short', 'long', 'missing']) put(term, []);
  for (const sale of known) {
    const period = periodOf[by]?.(slow.dayOf((sale[1] as Date).getTime() / 1000));
    put(period ?? (by === 'term' ? sale[7] || 'short' : keyOf(sale)), [sale]);
  }
  const rows = [...groups].map(([key, own]) => sumRow(key, own, by, longterm));
  if (by !== 'term') return inOrder(rows, row => row.slice(0, 2).join(' '));
  return [...rows, sumRow('sum', known, by, longterm)];
}

function sumRow(key: unknown, sales: unknown[][], by: Key, longterm: string): unknown[] {
  const sum = (column: number, isMeant: (sale: unknown[]) => boolean = () => true) =>
    sales.filter(isMeant).reduce((all, sale) => all + Number(sale[column]), 0);
  const ofTerm = (term: string) => (sale: unknown[]) =>
    sale[7] === term || (term === 'short' && sale[7] === '');
  const own = by === 'coin' ? [key, sum(3)] : ['', ''];
  return [
    periodOf[by] ? key : 'all',
    ...(by === 'coin' || periodOf[by] ? [] : [key]),
    ...own,
    ...[4, 5, 6].map(column => sum(column)),
    sum(6, ofTerm('short')),
    longterm === 'none' ? '' : sum(6, ofTerm('long')),
    by === 'coin' ? sum(3, ofTerm('missing')) : sum(6, ofTerm('missing')),
    new Set(sales.map(sale => `${sale[0]} ${sale[2]}`)).size,
  ];
}

export const inOrder = (rows: readonly unknown[][], key: (row: unknown[]) => string) =>
  [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
