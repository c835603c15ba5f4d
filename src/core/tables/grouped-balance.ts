// getGroupedBalance: group → coin → figures. Group names come as "Kraken Balance"; each group ends with a sum of itself.
import type { Answer } from '../api/read-response';
import { isRecord } from '../json';
import { findContainer } from './find-records';
import type { Table } from './table';
import { type TableShape, tableFromRecords } from './table-from-records';

export const groupedBalanceShape: TableShape = {
  always: { name: 'text', coin: 'text', amount: 'number', fiat: 'number', btc: 'number' },
};

/** The coin column of a group's own sum. */
export const groupTotal = 'TOTAL_SUMMARY';

const suffix = / balance$/i;

export function groupedBalanceTable(answer: Answer): Table {
  const groups = Object.entries(findContainer(answer, 'details'));
  const suffixed = groups.length > 0 && groups.every(([name]) => suffix.test(name));
  const records = groups.flatMap(([name, coins]) =>
    Object.entries(coinsOf(coins)).map(([coin, figures]) => ({
      name: suffixed ? name.replace(suffix, '') : name,
      coin,
      ...(isRecord(figures) ? figures : {}),
    })),
  );
  return tableFromRecords(records, groupedBalanceShape, String(answer.account_currency ?? ''));
}

/** One client copes with a further `details` inside a group. */
function coinsOf(group: unknown): Record<string, unknown> {
  if (!isRecord(group)) return {};
  return isRecord(group.details) && Object.keys(group).length === 1 ? group.details : group;
}
