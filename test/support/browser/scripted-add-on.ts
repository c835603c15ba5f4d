// A fake script for tests of the page: its answers are plain data in the contract's types.
import type {
  Answer,
  CheckedPart,
  ConnectForm,
  Home,
  PageFunction,
  PageFunctions,
  RefreshPlan,
  ReportName,
  Snapshot,
} from '../../../src/sidebar/contract';
import { minutesAgo, oneAccount } from './snapshot-fixtures';

type Given<F extends PageFunction> = ReturnType<PageFunctions[F]>;

/** Each may be asynchronous. A thrown error arrives as Google's failure, not as an answer. */
export type Script = {
  readonly [F in PageFunction]: (request: Parameters<PageFunctions[F]>[0]) => Given<F> | Promise<Given<F>>;
};

const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

/** A connected account with some data, on which every function succeeds. */
export function scriptOf(snapshot: Snapshot = oneAccount(), change: Partial<Script> = {}): Script {
  const account = (form: ConnectForm) => ({
    ...oneAccount().accounts[0]!,
    account: form.account || 'default',
    storage: form.storage,
    isDefault: form.account === '',
  });
  let current = snapshot;
  const now = (change: Partial<Snapshot>): Snapshot => {
    current = { ...current, ...change };
    return current;
  };
  return {
    getSnapshot: () => ok(current),
    getOpening: () => ok({ snapshot: current, home: current.accounts.length === 0 ? undefined : home }),
    connectAccount: form => {
      const others = current.accounts.filter(one => one.account !== (form.account || 'default'));
      const defaultAccount = current.defaultAccount || form.account || 'default';
      return ok({
        snapshot: now({ defaultAccount, accounts: [...others, account(form)] }),
        coins: form.test ? 23 : undefined,
      });
    },
    testConnection: () => ok({ snapshot: current, coins: 23 }),
    disconnectAccount: ({ account: name }) =>
      ok({
        snapshot: now({ accounts: current.accounts.filter(one => one.account !== name) }),
        key: 'deleted',
        schedulesLeft: 1,
      }),
    deleteKey: ({ fingerprint }) =>
      ok(now({ ownKeys: current.ownKeys.filter(key => key.fingerprint !== fingerprint) })),
    setOtherUses: ({ otherUses }) =>
      ok(now({ accounts: current.accounts.map(one => ({ ...one, otherUses: Number(otherUses) })) })),
    chooseDefaultAccount: ({ account: name }) =>
      ok(
        now({
          defaultAccount: name,
          accounts: current.accounts.map(one => ({ ...one, isDefault: one.account === name })),
        }),
      ),
    changeAccount: () => ok(current),
    renameAccount: ({ newName }) =>
      ok(
        now({
          defaultAccount: newName,
          accounts: current.accounts.map(one => (one.isDefault ? { ...one, account: newName } : one)),
        }),
      ),
    countFormulas: () => ok({ formulas: 46 }),
    freezeFormulas: () => ok({ formulas: 44, errors: 2, loading: 0, protectedCells: 0, changed: 0 }),
    selfCheck: () => ok({ parts: checkedParts, snapshot: current }),
    setLanguage: ({ language }) => ok(now({ ownLanguage: language === 'google' ? undefined : language })),
    planRefresh: ({ scope }) => ok({ ...plan, scope }),
    fetchDataset: () => ok({ outcome: 'fetched', rows: 214, failure: undefined }),
    recalculate: () => ok({ cells: 41, protectedCells: 0, skipped: 0, left: 0, snapshot: current }),
    setSchedule: own => ok(now({ schedule: { ...current.schedule, own } })),
    getSuggestions: () =>
      ok({
        coins: ['ADA', 'BTC', 'ETH', 'EUR', 'SOL'],
        groups: {
          exchange: ['Binance', 'Kraken', 'Ledger Live'],
          group: ['Savings'],
          type: ['Trade', 'Deposit'],
        },
        types: ['Trade', 'Deposit', 'Withdrawal', 'Staking'],
        exchanges: ['Binance', 'Kraken', 'Ledger Live'],
        series: ['Total', 'Cash'],
        fields: { CT_BALANCE: ['amount', 'value_fiat', 'value_btc', 'price_fiat'] },
      }),
    previewFormula: () =>
      ok({
        kind: 'value',
        cells: [[0.42187]],
        rows: 1,
        columns: 1,
        hasHeader: false,
        fetchedAtMillis: minutesAgo(12),
      }),
    insertFormula: ({ formula }) =>
      ok({
        address: 'Sheet1!B3',
        cell: { sheet: 0, row: 3, column: 2, rows: 1, columns: 1 },
        formula,
        stamp: '',
        rows: 1,
        columns: 1,
        hasHeader: false,
        isNewSheet: false,
        styledRows: 0,
      }),
    findRoom: () => ok({ selected: 'Sheet1!B3', formula: '', area: 'B3', occupied: '' }),
    getSelection: () => ok({ range: 'Sheet1!D2:E9' }),
    undoInsert: () => ok(null),
    formatTable: () =>
      ok({
        address: 'Sheet1!B3',
        cell: { sheet: 0, row: 3, column: 2, rows: 1, columns: 1 },
        formula: '=CT_BALANCE()',
        stamp: '',
        rows: 1,
        columns: 1,
        hasHeader: false,
        isNewSheet: false,
        styledRows: 1,
      }),
    getHome: ({ account: name }) => ok({ ...home, account: name }),
    planReport: ({ report }) =>
      ok({
        name: sheetNames[report],
        taken: undefined,
        freeName: sheetNames[report],
        datasets: plan.datasets.slice(0, 1),
        callsLeft: 17,
        nextCallAtMillis: 0,
      }),
    startReport: () => ok({ sheet: 7, steps: ['fill', 'draw'] }),
    continueReport: () => ok(null),
    readReport: () => ok({ waiting: 0, errors: [], figures: [{ label: 'Sales', shown: '38' }], checks: [] }),
    removeReport: () => ok({ removed: 'removed' }),
    renewReport: ({ sheet }) =>
      ok({ report: 'tax', choices: { year: '2025' }, account: '', sheet, steps: ['fill', 'draw'] }),
    restoreReport: () => ok(null),
    copyForAccountant: () => ok({ sheet: 8, name: 'Tax 2025 (values)' }),
    openSheet: () => ok(null),
    ...change,
  };
}

export const sheetNames: Readonly<Record<ReportName, string>> = {
  overview: 'Overview',
  tax: 'Tax 2025',
  income: 'Income 2025',
  exchanges: 'Exchanges',
  history: 'History',
};

export const home: Home = {
  account: 'default',
  currency: 'EUR',
  fetchedAtMillis: minutesAgo(12),
  value: 57_633.5,
  valueBtc: 0.6252,
  withCurrencies: 58_105.25,
  change24h: -0.03,
  change7d: 0.004,
  line: sixMonths(),
  coins: [
    { coin: 'BTC', value: 30_624, share: 0.531 },
    { coin: 'ETH', value: 11_574, share: 0.201 },
    { coin: 'SOL2', value: 5_122, share: 0.089 },
    { coin: 'DOGE', value: 2_165, share: 0.038 },
    { coin: 'LINK', value: 2_120, share: 0.037 },
  ],
  coinCount: 12,
  reports: [],
};

/** A wavy rise to today's value. */
function sixMonths(): number[] {
  return Array.from({ length: 183 }, (_, day) =>
    day === 182 ? 57_633.5 : 44_000 + day * 60 + 2_400 * Math.sin(day / 9) + 900 * Math.sin(day / 2.3),
  );
}

const checkedParts: readonly CheckedPart[] = [
  { part: 'google', state: 'well' },
  { part: 'cache', state: 'well' },
  { part: 'answer', state: 'well', millis: 812 },
  { part: 'key', state: 'well' },
  { part: 'schedule', state: 'bad', problem: 'permission' },
];

export const plan: RefreshPlan = {
  scope: 'everything',
  cells: 41,
  datasets: [
    {
      account: 'default',
      dataset: 'getBalance',
      calls: 1,
      price: 1,
      fetchedAtMillis: minutesAgo(52),
      cells: 18,
      byFormulas: false,
    },
    {
      account: 'default',
      dataset: 'getGains?btc=1',
      calls: 1,
      price: 1,
      fetchedAtMillis: minutesAgo(135),
      cells: 9,
      byFormulas: false,
    },
    {
      account: 'default',
      dataset: 'getHistoricalCurrency',
      calls: 1,
      price: 1,
      fetchedAtMillis: 0,
      cells: 6,
      byFormulas: false,
    },
    {
      account: 'default',
      dataset: 'getGroupedBalance?group=exchange',
      calls: 0,
      price: 1,
      fetchedAtMillis: minutesAgo(2),
      cells: 8,
      byFormulas: false,
    },
  ],
  budgets: [{ account: 'default', calls: 3, callsLeft: 14, nextCallAtMillis: 0 }],
  changesAtMillis: 0,
};
