// CT_STATUS: calls left, when each dataset was fetched, the last error. It reads no table.
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
import { readChoice } from './input/parse-options';
import { orBlank } from './output/cells';

const latestDateMillis = 8.64e15;

interface StatusRow {
  readonly item: string;
  readonly value: CellValue;
  readonly note: string;
}

const columns = withAccount({ always: { item: 'text', value: 'mixed', note: 'text' } });

export const ctStatus = defineFunction({
  name: 'CT_STATUS',
  summary: 'Calls left this hour, when each dataset was fetched, the last error. Fetches nothing.',
  parameters: [
    {
      name: 'item',
      kind: 'text',
      optional: true,
      help: 'One item of the table, such as calls_left or getBalance. Leave it out for all.',
      example: '"calls_left"',
    },
    { ...options, example: '"account=default"' },
  ],
  options: [account, headers],
  examples: [
    { formula: '=CT_STATUS()', shows: 'a table of all items' },
    { formula: '=CT_STATUS("calls_left")', shows: 'how many calls the rolling hour still allows' },
    { formula: '=CT_STATUS("getBalance")', shows: 'when the balance was fetched' },
  ],
  columns,
  reads: () => ({}),
  answer: (_tables, { args, options, facts }) => {
    const ofAccounts = isEveryAccount(options.account);
    const rows = statusesOf(options.account, facts).flatMap(status =>
      rowsOf(status, facts).map(row => ({ account: status.account, ...row })),
    );
    if (args.item !== undefined) {
      const item = readChoice('item', args.item, [...new Set(rows.map(row => row.item))]);
      const found = rows.filter(row => row.item === item);
      return ofAccounts ? found.map(({ account, value }) => [account, value]) : found[0]!.value;
    }
    const cells: CellValue[][] = rows.map(({ account, item, value, note }) => [
      ...(ofAccounts ? [account] : []),
      item,
      value,
      note,
    ]);
    const names = [...(ofAccounts ? ['account'] : []), 'item', 'value', 'note'];
    return orBlank((options.headers ?? true) ? [names.map(headerWords), ...cells] : cells);
  },
});

function rowsOf(status: AccountStatus, facts: Facts): StatusRow[] {
  const nextRefreshMillis = facts.nextRefreshMillis();
  return [
    {
      item: 'account',
      value: status.account,
      note: status.isDemo ? facts.noteOf({ kind: 'made-up' }) : status.keyHint,
    },
    {
      item: 'plan',
      value: status.plan ?? '',
      note: status.usable ? '' : facts.sentenceOf({ code: 'KEY_ELSEWHERE', account: status.account }),
    },
    {
      item: 'calls_left',
      value: status.isDemo ? '' : status.callsLeft,
      note: status.isDemo ? '' : callsNote(status, facts),
    },
    { item: 'next_call', value: dateOrBlank(status.nextCallAtMillis), note: nextCallNote(status, facts) },
    {
      item: 'next_refresh',
      value: dateOrBlank(nextRefreshMillis),
      note: nextRefreshMillis === 0 ? facts.noteOf({ kind: 'no-schedule' }) : '',
    },
    {
      item: 'last_error',
      value: status.failure ? facts.sentenceOf(status.failure) : '',
      note: status.failure ? facts.noteOf({ kind: 'since', atMillis: status.failure.sinceMillis }) : '',
    },
    {
      item: 'unreadable',
      value: sumOf(status.datasets),
      note: status.datasets
        .filter(({ unreadable = 0 }) => unreadable > 0)
        .map(({ dataset }) => dataset)
        .join(', '),
    },
    ...status.datasets.map(known => ({
      item: known.dataset,
      value: dateOrBlank(known.fetchedAtMillis),
      note: datasetNote(known, status, facts),
    })),
  ];
}

function sumOf(datasets: readonly DatasetStatus[]): number {
  return datasets.reduce((sum, { unreadable = 0 }) => sum + unreadable, 0);
}

function datasetNote(
  { backOff, source, rows, unreadable = 0, fetchedAtMillis, hasLastGood }: DatasetStatus,
  { isDemo }: AccountStatus,
  facts: Facts,
): string {
  if (backOff) return facts.sentenceOf(backOff.failure);
  // The demo account needs no copy: it can be made again.
  const isSafe = hasLastGood || isDemo === true;
  if (source !== 'none')
    return facts.noteOf({ kind: 'table', source, rows, unreadable, hasLastGood: isSafe });
  return facts.noteOf({ kind: fetchedAtMillis === 0 ? 'never-fetched' : 'not-kept' });
}

function callsNote({ callsAnHour, callsLeftForFormulas }: AccountStatus, facts: Facts): string {
  return facts.noteOf({ kind: 'calls', limit: callsAnHour, forFormulas: callsLeftForFormulas });
}

function nextCallNote({ isDemo, usable, nextCallAtMillis }: AccountStatus, facts: Facts): string {
  if (isDemo) return '';
  if (!usable || nextCallAtMillis > latestDateMillis) return facts.noteOf({ kind: 'connect-first' });
  return nextCallAtMillis === 0 ? facts.noteOf({ kind: 'call-now' }) : '';
}

/** A time beyond any date means: not until something changes. */
function dateOrBlank(millis: number): CellValue {
  return millis === 0 || millis > latestDateMillis ? '' : new Date(millis);
}
