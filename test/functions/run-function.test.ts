// What a function can read, shown by small functions made up for it.
import { functionEnvironment } from '../../src/add-on/function-environment';
import { connectAccount } from '../../src/core/connect/connect';
import { dataset, datasetName } from '../../src/core/dataset';
import { StoredState } from '../../src/core/datasets/stored-state';
import { Resolver } from '../../src/core/fetch/resolve';
import { findColumn, type Table } from '../../src/core/tables/table';
import type { CellArgument } from '../../src/functions/define/cell-value';
import type { FunctionColumns } from '../../src/functions/define/columns';
import { account, columns } from '../../src/functions/define/common-options';
import { type CatalogEntry, defineFunction } from '../../src/functions/define/define-function';
import { options } from '../../src/functions/define/parameters';
import { type AccountTable, derived, perAccount } from '../../src/functions/define/reads';
import { parseArguments } from '../../src/functions/input/parse-arguments';
import { toCells } from '../../src/functions/output/cells';
import { withHeaders } from '../../src/functions/output/header';
import { pickColumns } from '../../src/functions/output/pick-columns';
import { listReads } from '../../src/functions/resolve-reads';
import { runEntry } from '../../src/functions/run-function';
import { apiKey, apiSecret, connectedPorts, failureFrom } from '../support/connected-ports';
import { MemoryPorts } from '../support/memory-ports';
import { Sheet } from '../support/sheet';

const { ports } = new Sheet();
beforeEach(() => ports.takeEvents());

function run(entry: CatalogEntry, given: readonly CellArgument[] = [], own: MemoryPorts = ports) {
  return runEntry(entry, given, functionEnvironment(own, new StoredState(own), new Resolver(own)));
}

/** What a plan knows: from the arguments alone. */
function planned(entry: CatalogEntry, ...given: string[]): string[] {
  const accounts = () => ['default', 'dad'];
  return listReads(entry.reads(parseArguments(entry, given)!), accounts).map(read =>
    datasetName(read.dataset),
  );
}

const data = {
  summary: 'Made up.',
  parameters: [options],
  options: [account],
  examples: [],
  columns: { always: { rows: 'number' } },
} as const;

const rowsOf = ({ rowCount }: Table) => rowCount;

const ctBoth = defineFunction({
  ...data,
  name: 'CT_BOTH',
  reads: ({ options }) => ({
    trades: { dataset: dataset(options.account, 'getTrades', { trade_prices: 1 }), rows: { last: 1 } },
    balance: dataset(options.account, 'getBalance', {}),
  }),
  answer: ({ trades, balance }) => [[rowsOf(trades), rowsOf(balance)]],
});

test('several datasets are tables under their own names, and one round trip when warm', () => {
  expect(run(ctBoth)).toEqual([[4, 4]]);
  ports.takeEvents();
  expect(run(ctBoth)).toEqual([[4, 4]]);
  expect(ports.takeEvents()).toEqual(['cache.read']);
});

test('a plan knows all of them without a table', () => {
  expect(planned(ctBoth)).toEqual(['default/getTrades?trade_prices=1', 'default/getBalance']);
});

const ctHistories = defineFunction({
  ...data,
  name: 'CT_HISTORIES',
  reads: ({ options }) => ({ balance: dataset(options.account, 'getBalance', {}) }),
  readsMore: ({ balance }, { options }) => ({
    histories: findColumn(balance, 'coin')!
      .values.slice(0, 2)
      .map(coin => dataset(options.account, 'getHistoricalCurrency', { currency: String(coin) })),
  }),
  answer: ({ balance, histories }) => {
    const tables: readonly Table[] = histories;
    return [[rowsOf(balance), ...tables.map(rowsOf)]];
  },
});

test('what only a table names is read in a second stage, beside the first one’s tables', () => {
  const { ports } = new Sheet();
  ports.http.respond = ({ method, currency }) =>
    method === 'getBalance'
      ? ports.http.answers.getBalance!
      : { success: 1, historical: { [currency!]: { 1700000000: { amount: '1', fiat: '2', btc: '3' } } } };
  expect(run(ctHistories, [], ports)).toEqual([[4, 1, 1]]);
  expect(ports.http.requests.map(({ fields }) => fields.currency)).toEqual([undefined, 'BTC', 'DASH']);
  expect(planned(ctHistories)).toEqual(['default/getBalance']);
});

const ctEverywhere = defineFunction({
  ...data,
  name: 'CT_EVERYWHERE',
  reads: ({ options }) => ({
    balances: perAccount(dataset(options.account, 'getBalance', {})),
    trades: perAccount({ dataset: dataset(options.account, 'getTrades', {}), rows: { first: 1 } }),
  }),
  answer: ({ balances, trades }) => {
    const tables: readonly AccountTable[] = [...balances, ...trades];
    return tables.map(({ account, table }) => [account, table.rowCount]);
  },
});

describe('account=*', () => {
  const two = new Sheet().ports;
  connectAccount({ apiKey: `${apiKey}x`, apiSecret: `${apiSecret}x`, plan: 'PRO', account: 'dad' }, two);

  test('reads one dataset of each connected account and says whose it is', () => {
    expect(run(ctEverywhere, ['account=*'], two)).toEqual([
      ['default', 4],
      ['dad', 4],
      ['default', 4],
      ['dad', 4],
    ]);
    expect(new Set(two.http.requests.map(({ headers }) => headers.Key)).size).toBe(2);
  });

  test('looks up the accounts once', () => {
    two.takeEvents();
    run(ctEverywhere, ['account=*'], two);
    expect(two.takeEvents()).toEqual(['spreadsheet.read', 'cache.read']);
  });

  test('is planned as those datasets', () => {
    expect(planned(ctEverywhere, 'account=*')).toEqual([
      'default/getBalance',
      'dad/getBalance',
      'default/getTrades',
      'dad/getTrades',
    ]);
  });

  test('with no account connected says so', () => {
    expect(failureFrom(() => run(ctEverywhere, ['account=*'], new MemoryPorts()))).toEqual({
      code: 'NOT_CONNECTED',
      account: '*',
      connected: [],
    });
  });

  test('of one account it is a list of one, and no account is looked up', () => {
    run(ctEverywhere, ['account=dad'], two);
    two.takeEvents();
    expect(run(ctEverywhere, ['account=dad'], two)).toEqual([
      ['dad', 4],
      ['dad', 4],
    ]);
    expect(two.takeEvents()).toEqual(['cache.read']);
  });

  test('where a function reads a single account, it is a name that no account has', () => {
    expect(failureFrom(() => run(ctBoth, ['account=*'], connectedPorts()))).toMatchObject({
      code: 'NOT_CONNECTED',
      account: '*',
    });
  });
});

const feeColumns: FunctionColumns = {
  always: { month: 'text', paid_fiat: 'number' },
  words: { paid_fiat: 'Paid in fees ({currency})' },
};

const ctPaid = defineFunction({
  ...data,
  name: 'CT_PAID',
  options: [account, columns('month')],
  columns: feeColumns,
  reads: ({ options }) => ({ trades: dataset(options.account, 'getTrades', {}) }),
  answer: (_tables, { options }) => {
    const made: Table = {
      currency: 'EUR',
      rowCount: 1,
      totals: {},
      columns: [
        { name: 'month', type: 'text', values: ['2025-01'] },
        { name: 'paid_fiat', type: 'number', values: [7] },
      ],
    };
    const table = withHeaders(made, feeColumns);
    return toCells({
      table,
      columns: pickColumns('column', table, options.columns),
      rows: [0],
      headers: true,
    });
  },
});

test.each([
  ['', ['Month', 'Paid in fees (EUR)']],
  ['columns=Paid in fees (EUR)', ['Paid in fees (EUR)']],
  ['columns=paid_fiat,month', ['Paid in fees (EUR)', 'Month']],
])(
  'the words that a function names for its columns stand above them, and name them: %s',
  (given, headers) => {
    expect(run(ctPaid, [given])).toEqual([headers, expect.any(Array)]);
  },
);

test('a function that reads nothing asks nothing, not even the cache', () => {
  const ctNothing = defineFunction({ ...data, name: 'CT_NOTHING', reads: () => ({}), answer: () => 'shown' });
  expect(run(ctNothing)).toBe('shown');
  expect(ports.takeEvents()).toEqual([]);
});

test('facts are found out only when they are asked for', () => {
  const ctFacts = defineFunction({
    ...data,
    name: 'CT_FACTS',
    reads: () => ({}),
    answer: (_tables, { facts }) => facts.sentenceOf({ code: 'NOT_CACHED' }),
  });
  expect(run(ctFacts)).toEqual(expect.any(String));
  expect(ports.takeEvents()).toEqual([]);
});

describe('a table that is computed from others', () => {
  const { ports } = new Sheet();
  connectAccount({ apiKey: `${apiKey}x`, apiSecret: `${apiSecret}x`, plan: 'PRO', account: 'Dad' }, ports);
  let made = 0;
  const ctDerived = defineFunction({
    ...data,
    name: 'CT_DERIVED',
    reads: ({ options }) => ({
      count: derived('count', {
        from: { trades: perAccount(dataset(options.account, 'getTrades', {})) },
        make: ({ trades }) => {
          made++;
          const values = trades.map(({ table }) => table.rowCount);
          return {
            currency: '',
            rowCount: values.length,
            totals: {},
            columns: [{ name: 'rows', type: 'number', values }],
          };
        },
      }),
    }),
    answer: ({ count }) => [[...(findColumn(count, 'rows')!.values as number[])]],
  });
  const shown = (account: string) => run(ctDerived, [`account=${account}`], ports);
  const eventsOf = (account: string) => {
    ports.takeEvents();
    shown(account);
    return ports.takeEvents();
  };

  test('is made once, however its account is written', () => {
    made = 0;
    for (const name of ['Dad', 'DAD', ' dad', 'Dad']) expect(shown(name)).toEqual([[4]]);
    expect(made).toBe(1);
  });

  test('of all accounts is made once, too, and costs a warm cell one look at the accounts', () => {
    made = 0;
    expect(shown('*')).toEqual([[4, 4]]);
    expect(eventsOf('*')).toEqual(['spreadsheet.read', 'cache.read']);
    expect(made).toBe(1);
    expect(eventsOf('Dad')).toEqual(['cache.read']);
  });

  test('of all accounts is another one when an account has come', () => {
    connectAccount({ apiKey: `${apiKey}y`, apiSecret: `${apiSecret}y`, plan: 'PRO', account: 'Aunt' }, ports);
    expect(shown('*')).toEqual([[4, 4, 4]]);
  });

  test('of all accounts is made again when the table of one of them is newer', () => {
    made = 0;
    ports.clock.advance(3_600_001);
    shown('Aunt');
    expect(made).toBe(1);
    shown('*');
    expect(made).toBe(2);
  });
});
