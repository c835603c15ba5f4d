// CT_CHECK: what in the account's data makes figures wrong, the gravest first, and what to do about it.
import { toTable } from '../analytics/answer-table';
import { calendarOf } from '../analytics/calendar';
import type { Advice } from '../analytics/checks/check';
import { lastPoints } from '../analytics/checks/last-points';
import { type CheckName, checkNames, runChecks } from '../analytics/checks/run-checks';
import { Replay } from '../analytics/lots/replay';
import { accountTransactionsOf } from '../analytics/transactions/account-transactions';
import type { MadeAt } from '../core/cache/derived-read';
import { dataset } from '../core/dataset';
import { isoDay } from '../core/days/calendar';
import { allRows, type Column, findColumn, type Table, takeRows } from '../core/tables/table';
import type { FunctionColumns } from './define/columns';
import { account, columns, from, headers, limit, to } from './define/common-options';
import { defineFunction } from './define/define-function';
import type { Facts } from './define/facts';
import { options } from './define/parameters';
import { derived, isEveryAccount } from './define/reads';
import { tradesOf } from './define/trades';
import { lastPointsOf } from './histories';
import { unquoted } from './input/name-list';
import { readChoice } from './input/parse-options';
import { toCells } from './output/cells';
import { pickColumns } from './output/pick-columns';
import { selectRows } from './output/select-rows';

const ownColumns: FunctionColumns = {
  always: {
    severity: 'text',
    check: 'text',
    coin: 'text',
    exchange: 'text',
    time: 'time',
    amount: 'number',
    what_to_do: 'text',
    id: 'text',
  },
  onlyWith: { 'columns=text': { text: 'text' } },
};

export const ctCheck = defineFunction({
  name: 'CT_CHECK',
  summary: 'What is wrong in your data, the gravest first, and what to do: a row for each fault.',
  parameters: [{ ...options, example: '"ignore=unmatched"' }],
  options: [
    account,
    headers,
    {
      ...columns('text'),
      help: 'Which columns, in which order, by their names or their headers. text is a sentence that says it all.',
    },
    {
      name: 'ignore',
      kind: 'names',
      help: 'Checks to leave out: negative, no-purchase, balance, duplicate, future, third-fee, no-value, unmatched, early-deposit, name, not-covered.',
      example: 'unmatched,name',
    },
    from,
    to,
    limit,
  ],
  examples: [
    { formula: '=CT_CHECK()', shows: 'all faults' },
    { formula: '=CT_CHECK("columns=text; limit=3")', shows: 'the three gravest, a sentence each' },
    { formula: '=CT_CHECK("ignore=unmatched,no-value")', shows: 'all but two kinds' },
  ],
  columns: ownColumns,
  reads: ({ options }) => ({
    faults: derived('checks', {
      from: {
        trades: tradesOf(options.account),
        balance: dataset(options.account, 'getBalance', {}),
      },
      isOfToday: true,
      // Histories are of one account each, and can't be held against the transactions of all.
      ifCached: ({ trades }) =>
        isEveryAccount(options.account) ? [] : lastPointsOf(trades, options.account),
      make: ({ trades, balance }, at) => faultTable(trades, balance, at),
    }),
  }),
  answer: ({ faults }, { options, facts }) => {
    const { ignore = [], from, to, limit, headers } = options;
    const ignored = new Set(ignore.map(name => readChoice('check', unquoted(name), checkNames)));
    const checks = findColumn(faults, 'check')!.values;
    const wanted = allRows(faults).filter(row => !ignored.has(String(checks[row])));
    const selection = { ...(from && { from }), ...(to && { to }), ...(limit && { limit }) };
    const rows = selectRows(wanted, findColumn(faults, 'time'), selection, facts);
    const table = inWords(takeRows(faults, rows), facts);
    return toCells({
      table,
      columns: pickColumns('column', table, options.columns ?? Object.keys(ownColumns.always)),
      rows: allRows(table),
      headers: headers ?? true,
    });
  },
});

/** All that is found, as data: it is kept, and the words depend on who reads it. */
function faultTable(trades: Table, balance: Table, at: MadeAt): Table {
  const own = accountTransactionsOf(trades, calendarOf(at.zone));
  const { transactions, accountCurrency: currency } = own;
  const replay = new Replay(transactions, {
    method: 'FIFO',
    pool: 'all',
    gifts: 'none',
    unit: 'currency',
    currency,
  });
  const { disposals } = replay.advanceTo(Number.POSITIVE_INFINITY);
  const [tradesAtSeconds, balanceAtSeconds = at.nowSeconds] = at.fetchedAtSeconds ?? [];
  const found = runChecks({
    ...own,
    nowSeconds: at.nowSeconds,
    disposals,
    balance: { table: balance, atSeconds: balanceAtSeconds },
    points: tradesAtSeconds === undefined ? undefined : lastPoints(at.cached ?? [], tradesAtSeconds),
  });
  return toTable(
    {
      columns: [
        { name: 'severity', type: 'text' },
        { name: 'check', type: 'text' },
        { name: 'coin', type: 'text' },
        { name: 'exchange', type: 'text' },
        { name: 'time', type: 'time' },
        { name: 'amount', type: 'number' },
        { name: 'advice', type: 'text' },
        { name: 'id', type: 'text' },
      ],
      rows: found.map(({ severity, check, coin, exchange, timeSeconds, amount, advice, id }) => [
        severity,
        check,
        coin ?? null,
        exchange ?? null,
        timeSeconds ?? null,
        amount ?? null,
        JSON.stringify(advice),
        id ?? null,
      ]),
    },
    currency,
  );
}

/** With the columns of words in the place of the advice; each is written only where it is shown. */
function inWords(faults: Table, facts: Facts): Table {
  const values = (name: string) => findColumn(faults, name)!.values;
  const text = (name: string, row: number) => String(values(name)[row] ?? '');
  const advice = (row: number) => JSON.parse(text('advice', row)) as Advice;
  const day = (row: number) => {
    const seconds = values('time')[row];
    return typeof seconds === 'number' ? isoDay(facts.zone().dayAt(seconds)) : '';
  };
  const words = (name: string, of: (row: number) => string): Column => ({
    name,
    type: 'text',
    get values() {
      return allRows(faults).map(of);
    },
  });
  const sentence = (row: number) =>
    facts.faultOf({
      check: text('check', row) as CheckName,
      coin: text('coin', row),
      exchange: text('exchange', row),
      day: day(row),
      amount: Number(values('amount')[row] ?? 0),
      advice: advice(row),
    });
  const whatToDo = words('what_to_do', row => facts.adviceOf(advice(row)));
  return {
    ...faults,
    columns: [
      ...faults.columns.map(column => (column.name === 'advice' ? whatToDo : column)),
      words('text', sentence),
    ],
  };
}
