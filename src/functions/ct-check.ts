// CT_CHECK: what in the account's data makes figures wrong, the gravest first, and what to do about it.
import { toTable } from '../analytics/answer-table';
import { calendarOf } from '../analytics/calendar';
import type { Advice } from '../analytics/checks/check';
import { type CheckedAccount, checkAccounts } from '../analytics/checks/check-accounts';
import { lastPoints } from '../analytics/checks/last-points';
import { type CheckName, checkNames } from '../analytics/checks/run-checks';
import type { MadeAt } from '../core/cache/derived-read';
import type { TableRead } from '../core/cache/table-read';
import { dataset } from '../core/dataset';
import { isoDay } from '../core/days/calendar';
import { allRows, type Column, findColumn, type Table, takeRows } from '../core/tables/table';
import { withAccount } from './define/columns';
import { account, columns, fetch, from, headers, limit, to } from './define/common-options';
import { defineFunction } from './define/define-function';
import type { Facts } from './define/facts';
import { options } from './define/parameters';
import { type AccountTable, derived, isEveryAccount, perAccount } from './define/reads';
import { tradesDataset } from './define/trades';
import { lastPointsOf } from './histories';
import { unquoted } from './input/name-list';
import { readChoice } from './input/parse-options';
import { toCells } from './output/cells';
import { pickColumns } from './output/pick-columns';
import { selectRows } from './output/select-rows';

const ownColumns = withAccount({
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
});

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
    fetch,
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
        trades: perAccount(tradesDataset(options.account)),
        balances: perAccount(dataset(options.account, 'getBalance', {})),
      },
      isOfToday: true,
      ifCached: ({ trades }) => pointsOf(trades),
      make: (tables, at) => faultTable(tables, isEveryAccount(options.account), at),
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
    const usual = table.columns.map(({ name }) => name).filter(name => name !== 'text');
    return toCells({
      table,
      columns: pickColumns('column', table, options.columns ?? usual),
      rows: allRows(table),
      headers: headers ?? true,
    });
  },
});

/** Of each account's own histories. */
function pointsOf(trades: readonly AccountTable[]): TableRead[] {
  return trades.flatMap(({ account, table }) => lastPointsOf(table, account));
}

interface Sources {
  readonly trades: readonly AccountTable[];
  /** Of the same accounts. */
  readonly balances: readonly AccountTable[];
}

/** All that is found, as data: it is kept, and the words depend on who reads it. */
function faultTable({ trades, balances }: Sources, ofAccounts: boolean, at: MadeAt): Table {
  const reads = pointsOf(trades);
  const accounts = trades.map(({ account, table, fetchedAtSeconds }, index): CheckedAccount => {
    const balance = balances[index]!;
    const histories = (at.cached ?? []).filter((_, place) => reads[place]?.dataset.account === account);
    return {
      account: ofAccounts ? account : '',
      trades: table,
      balance: { table: balance.table, atSeconds: balance.fetchedAtSeconds ?? at.nowSeconds },
      points: fetchedAtSeconds === undefined ? undefined : lastPoints(histories, fetchedAtSeconds),
    };
  });
  const found = checkAccounts(accounts, calendarOf(at.zone), at.nowSeconds);
  const text = (name: string) => ({ name, type: 'text' }) as const;
  return toTable(
    {
      columns: [
        ...(ofAccounts ? [text('account')] : []),
        text('severity'),
        text('check'),
        text('coin'),
        text('exchange'),
        { name: 'time', type: 'time' },
        { name: 'amount', type: 'number' },
        text('advice'),
        text('id'),
      ],
      rows: found.map(({ account, severity, check, coin, exchange, timeSeconds, amount, advice, id }) => [
        ...(ofAccounts ? [account] : []),
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
    '',
  );
}

/** With the columns of words in the place of the advice; each is written only where it is shown. */
function inWords(faults: Table, facts: Facts): Table {
  const values = (name: string) => findColumn(faults, name)?.values ?? [];
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
      account: text('account', row),
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
