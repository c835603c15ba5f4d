// CT_LAST_UPDATE: when the data was fetched that formulas show. It reads no table.
import { methods } from '../core/api/methods';
import { isSameName } from '../core/names';
import type { AccountStatus, DatasetStatus } from '../core/status';
import { headerWords } from '../core/tables/headers';
import { statusesOf } from './account-status';
import type { CellValue } from './define/cell-value';
import { withAccount } from './define/columns';
import { account, headers } from './define/common-options';
import { defineFunction } from './define/define-function';
import type { Facts } from './define/facts';
import { options } from './define/parameters';
import { isEveryAccount } from './define/reads';
import { unknownArgument } from './input/parse-options';

const ownColumns = withAccount({ always: { last_update: 'time' } });

export const ctLastUpdate = defineFunction({
  name: 'CT_LAST_UPDATE',
  summary:
    'When the data of a function or dataset was last fetched; blank as long as it never was. Fetches nothing.',
  parameters: [
    {
      name: 'item',
      kind: 'text',
      optional: true,
      help: 'A function, such as CT_LOTS: the oldest of what it is made from; or a dataset, such as getTrades. Leave it out for the newest of all.',
      example: '"CT_LOTS"',
    },
    { ...options, example: '"account=default"' },
  ],
  options: [account, headers],
  examples: [
    { formula: '=CT_LAST_UPDATE()', shows: 'when anything was last fetched' },
    { formula: '=CT_LAST_UPDATE("CT_REALIZED")', shows: 'how old the data of CT_REALIZED is' },
    { formula: '=CT_LAST_UPDATE("getBalance")', shows: 'when the balance was last fetched' },
  ],
  columns: ownColumns,
  reads: () => ({}),
  answer: (_tables, { args, options, facts }) => {
    const statuses = statusesOf(options.account, facts);
    const wanted = datasetsMeant(args.item, statuses, facts);
    const values = statuses.map(({ datasets }): CellValue => {
      const millis = wanted(datasets);
      return millis === 0 ? '' : new Date(millis);
    });
    const ofAccounts = isEveryAccount(options.account);
    if (!ofAccounts && !options.headers) return values[0]!;
    const rows = statuses.map(({ account }, row) => [...(ofAccounts ? [account] : []), values[row]!]);
    const names = [...(ofAccounts ? ['account'] : []), 'last_update'];
    return options.headers ? [names.map(headerWords), ...rows] : rows;
  },
});

/** When what the item means was fetched, of an account's datasets; 0: never. */
function datasetsMeant(
  item: string | undefined,
  statuses: readonly AccountStatus[],
  facts: Pick<Facts, 'methodsByFunction'>,
): (datasets: readonly DatasetStatus[]) => number {
  if (item === undefined) return newest;
  const ofMethod = (method: string) => (datasets: readonly DatasetStatus[]) =>
    newest(datasets.filter(({ dataset }) => dataset === method || dataset.startsWith(`${method}?`)));
  const functions = facts.methodsByFunction();
  const named = [...functions].find(([name]) => isSameName(name, item));
  if (named) {
    return datasets => {
      // What was never fetched, no formula has needed yet.
      const fetched = named[1].map(method => ofMethod(method)(datasets)).filter(millis => millis > 0);
      return fetched.length > 0 ? Math.min(...fetched) : 0;
    };
  }
  const method = methods.find(name => isSameName(name, item));
  if (method) return ofMethod(method);
  const isItem = ({ dataset }: DatasetStatus) => isSameName(dataset, item);
  if (statuses.some(({ datasets }) => datasets.some(isItem)))
    return datasets => newest(datasets.filter(isItem));
  throw unknownArgument('item', item, [...functions.keys(), ...methods]);
}

function newest(datasets: readonly DatasetStatus[]): number {
  return Math.max(0, ...datasets.map(({ fetchedAtMillis }) => fetchedAtMillis));
}
