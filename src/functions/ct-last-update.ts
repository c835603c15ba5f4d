// CT_LAST_UPDATE: when the data was fetched that formulas show. It reads no table.
import { methods } from '../core/api/methods';
import { isSameName } from '../core/names';
import type { DatasetStatus } from '../core/status';
import { statusOf } from './account-status';
import { columnsOf, type FunctionColumns } from './define/columns';
import { account, headers } from './define/common-options';
import { defineFunction } from './define/define-function';
import type { Facts } from './define/facts';
import { options } from './define/parameters';
import { unknownArgument } from './input/parse-options';

const ownColumns: FunctionColumns = { always: { last_update: 'time' } };

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
    const { datasets } = statusOf(options.account, facts);
    const millis = fetchedMillis(args.item, datasets, facts);
    const value = millis === 0 ? '' : new Date(millis);
    return options.headers ? [columnsOf(ownColumns).map(({ header }) => header), [value]] : value;
  },
});

/** 0: never. */
function fetchedMillis(
  item: string | undefined,
  datasets: readonly DatasetStatus[],
  facts: Pick<Facts, 'methodsByFunction'>,
): number {
  if (item === undefined) return newest(datasets);
  const ofMethod = (method: string) =>
    newest(datasets.filter(({ dataset }) => dataset === method || dataset.startsWith(`${method}?`)));
  const functions = facts.methodsByFunction();
  const named = [...functions].find(([name]) => isSameName(name, item));
  if (named) {
    // What was never fetched, no formula has needed yet.
    const fetched = named[1].map(ofMethod).filter(millis => millis > 0);
    return fetched.length > 0 ? Math.min(...fetched) : 0;
  }
  const known = datasets.find(({ dataset }) => isSameName(dataset, item));
  const method = methods.find(name => isSameName(name, item));
  if (method) return ofMethod(method);
  if (known) return known.fetchedAtMillis;
  throw unknownArgument('item', item, [...functions.keys(), ...methods]);
}

function newest(datasets: readonly DatasetStatus[]): number {
  return Math.max(0, ...datasets.map(({ fetchedAtMillis }) => fetchedAtMillis));
}
