import { CoinTrackingError } from '../core/errors';
import type { Portfolio } from '../core/fetch/resolve';
import type { AccountStatus, DatasetStatus } from '../core/status';
import type { Language } from '../languages/language';
import { sentenceOf } from '../languages/sentence-of';
import type { CellValue } from './define/cell-value';
import { account, defaultAccount, headers } from './define/common-options';
import { defineFunction } from './define/define-function';
import { options } from './define/parameters';
import { orBlank } from './output/cells';
import { acceptName } from './output/select-rows';

const latestDateMillis = 8.64e15;

interface StatusRow {
  readonly item: string;
  readonly value: CellValue;
  readonly note: string;
}

export const ctStatus = defineFunction({
  name: 'CT_STATUS',
  summary: 'Calls left this hour, when each dataset was fetched, the last error. Fetches nothing.',
  reads: undefined,
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
  run: (args, given, portfolio) => {
    const statuses = portfolio.status();
    const name = given.account ?? defaultAccount;
    const status = statuses.find(known =>
      name === defaultAccount ? known.isDefault : known.account === name,
    );
    if (status === undefined) {
      const connected = statuses.map(known => known.account);
      throw new CoinTrackingError({ code: 'NOT_CONNECTED', account: name, connected });
    }
    const rows = rowsOf(status, portfolio);
    if (args.item !== undefined) {
      const item = acceptName(
        'item',
        args.item,
        rows.map(row => row.item),
      );
      return rows.find(row => row.item === item)!.value;
    }
    const cells: CellValue[][] = rows.map(({ item, value, note }) => [item, value, note]);
    return orBlank((given.headers ?? true) ? [['Item', 'Value', 'Note'], ...cells] : cells);
  },
});

function rowsOf(status: AccountStatus, portfolio: Portfolio): StatusRow[] {
  const language = portfolio.language();
  const nextRefreshMillis = portfolio.nextRefreshMillis();
  return [
    { item: 'account', value: status.account, note: status.keyHint },
    {
      item: 'plan',
      value: status.plan ?? '',
      note: status.usable ? '' : sentenceOf({ code: 'KEY_ELSEWHERE', account: status.account }, language),
    },
    {
      item: 'calls_left',
      value: status.callsLeft,
      note: `of ${status.callsAnHour} an hour; formulas may use ${status.callsLeftForFormulas}`,
    },
    { item: 'next_call', value: dateOrBlank(status.nextCallAtMillis), note: nextCallNote(status) },
    {
      item: 'next_refresh',
      value: dateOrBlank(nextRefreshMillis),
      note: nextRefreshMillis === 0 ? 'no refresh is scheduled' : '',
    },
    {
      item: 'last_error',
      value: status.failure ? sentenceOf(status.failure, language) : '',
      note: status.failure ? `since ${new Date(status.failure.sinceMillis).toISOString()}` : '',
    },
    ...status.datasets.map(known => ({
      item: known.dataset,
      value: dateOrBlank(known.fetchedAtMillis),
      note: datasetNote(known, language),
    })),
  ];
}

function datasetNote(
  { backOff, source, rows, fetchedAtMillis, hasLastGood }: DatasetStatus,
  language: Language,
): string {
  if (backOff) return sentenceOf(backOff.failure, language);
  if (source === 'none') return fetchedAtMillis === 0 ? 'not fetched yet' : 'no longer kept';
  const note = `${source}, ${rows} ${rows === 1 ? 'row' : 'rows'}`;
  return hasLastGood ? note : `${note}; too large to be kept longer than six hours`;
}

function nextCallNote({ usable, nextCallAtMillis }: AccountStatus): string {
  if (!usable || nextCallAtMillis > latestDateMillis) return 'not before the account is connected again';
  return nextCallAtMillis === 0 ? 'formulas may call now' : '';
}

/** Beyond what a date can be: not at all until something changes. */
function dateOrBlank(millis: number): CellValue {
  return millis === 0 || millis > latestDateMillis ? '' : new Date(millis);
}
