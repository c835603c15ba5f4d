// getGroupedBalance: group → coin → figures. Group names come as "Kraken Balance"; each group ends with a sum of itself.
import type { Answer } from '../api/read-response';
import { isRecord } from '../json';
import { requireContainer } from './find-records';
import { isBlank } from './is-blank';
import { type Row, requireRecord, unexpected } from './required-shape';
import type { Table } from './table';
import { type TableShape, tableFromRecords } from './table-from-records';

export const groupedBalanceShape: TableShape = {
  always: { name: 'text', coin: 'text', amount: 'number', fiat: 'number', btc: 'number' },
  main: { always: ['coin'], ifGiven: ['amount', 'fiat'] },
};

/** The coin column of a group's own sum. */
export const groupTotal = 'TOTAL_SUMMARY';

/** Under these names, too, a client has met sums. They may lack an amount. */
const sums = [groupTotal, 'TOTAL', 'SUMMARY'];
const suffix = / balance$/i;

export function groupedBalanceTable(answer: Answer): Table {
  const groups = Object.entries(requireContainer(answer, 'details'));
  const suffixed = groups.length > 0 && groups.every(([name]) => suffix.test(name));
  const records = groups.flatMap(([name, group]) =>
    Object.entries(coinsOf(group)).map(([coin, figures]) => ({
      name: suffixed ? name.replace(suffix, '') : name,
      coin,
      ...figuresOf(coin, figures),
    })),
  );
  return tableFromRecords(records, groupedBalanceShape, String(answer.account_currency ?? ''));
}

/** One client copes with a further `details` inside a group. */
function coinsOf(group: unknown): Row {
  const coins = requireRecord(group);
  return isRecord(coins.details) && Object.keys(coins).length === 1 ? coins.details : coins;
}

function figuresOf(coin: string, figures: unknown): Row {
  const isSum = sums.includes(coin.toUpperCase());
  return isRecord(figures) && (isSum || !isBlank(figures.amount)) ? figures : unexpected();
}
