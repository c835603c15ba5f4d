// What Home shows of an account, from what is cached, else from the last good copy. It spends no call.
import { defaultAccount } from '../core/accounts/account';
import { type Look, TableCache } from '../core/cache/table-cache';
import { type Dataset, dataset } from '../core/dataset';
import type { StoredState } from '../core/datasets/stored-state';
import { makeDemoTable } from '../core/fetch/demo-table';
import { readFallback } from '../core/fetch/fallback';
import { DatasetFetcher } from '../core/fetch/fetch-dataset';
import type { Ports } from '../core/ports';
import { findColumn, type Table } from '../core/tables/table';
import { readMark } from '../reports/report-mark';
import type { Marked } from '../reports/sheets';
import type { Home, MadeReport } from '../sidebar/contract';
import type { AddOnContext } from './context';

const shownCoins = 5;
const lineDays = 183;

/** What a refresh from Home fetches whether a formula reads it or not. */
export function shownOnHome(account: string): Dataset {
  return dataset(account || defaultAccount, 'getBalance', {});
}

/** `marked`: the sheets that the add-on has made. */
export function homeOf(account: string, marked: readonly Marked[], context: AddOnContext): Home {
  const named = account || defaultAccount;
  const { balance, history, fetchedAtMillis } = tablesOf(named, context);
  const coins = balance === undefined ? [] : coinsIn(balance);
  const totals = (balance?.totals ?? {}) as Record<string, unknown>;
  const value = numberOf(totals.value_fiat);
  return {
    account: named,
    currency: balance?.currency ?? '',
    fetchedAtMillis,
    value,
    valueBtc: numberOf(totals.value_btc),
    withCurrencies: numberOf(totals.profit_fiat),
    change24h: changeOf(coins, 'change24h'),
    change7d: changeOf(coins, 'change7d'),
    line: lineOf(history),
    coins: coins
      .flatMap(({ coin, value: ofCoin }) =>
        ofCoin === undefined || ofCoin === 0
          ? []
          : [{ coin, value: ofCoin, share: value ? ofCoin / value : 0 }],
      )
      .sort((a, b) => b.value - a.value)
      .slice(0, shownCoins),
    coinCount: coins.length,
    reports: reportsIn(marked),
  };
}

interface HomeTables {
  readonly balance: Table | undefined;
  readonly history: Table | undefined;
  /** Of the balance. */
  readonly fetchedAtMillis: number;
}

/** The line is left out where the cache has lost it: it is worth no second look. */
function tablesOf(account: string, { ports, state }: AddOnContext): HomeTables {
  if (state.accounts.isDemo(account)) return demoTables(account, ports);
  const cache = new TableCache(ports.cache, ports.compressor);
  const balances = bothNames(account, state).map(shownOnHome);
  const histories = balances.map(one => dataset(one.account, 'getHistoricalSummary', {}));
  const looks = cache.look(
    [
      ...balances.map(one => ({ dataset: one })),
      ...histories.map(one => ({ dataset: one, rows: { last: lineDays } })),
    ],
    ports.clock.nowMillis(),
  );
  const balance = newest(looks.slice(0, balances.length));
  const history = newest(looks.slice(balances.length))?.table;
  if (balance !== undefined)
    return { balance: balance.table, history, fetchedAtMillis: balance.fetchedAtMillis };
  const [older] = balances
    .map(one => ({ table: olderCopy(one, { ports, state }), ...state.recordOf(one) }))
    .filter(({ table }) => table !== undefined)
    .sort((a, b) => (b.fetchedAtMillis ?? 0) - (a.fetchedAtMillis ?? 0));
  return { balance: older?.table, history, fetchedAtMillis: older?.fetchedAtMillis ?? 0 };
}

/** Made on the spot: a made-up account costs nothing. */
function demoTables(account: string, ports: Ports): HomeTables {
  const balance = makeDemoTable(shownOnHome(account), ports);
  const history = makeDemoTable(dataset(account, 'getHistoricalSummary', {}), ports).table;
  return { balance: balance.table, history, fetchedAtMillis: balance.freshness.fetchedAtMillis };
}

/** Tables of the default account may be stored under either of its names. */
function bothNames(account: string, { accounts }: StoredState): string[] {
  const { defaultName } = accounts;
  const isDefault = defaultName !== '' && (account === defaultAccount || account === defaultName);
  return isDefault ? [...new Set([defaultAccount, defaultName])] : [account];
}

function newest(looks: readonly Look[]): Look | undefined {
  return looks
    .filter(({ table }) => table !== undefined)
    .sort((a, b) => b.fetchedAtMillis - a.fetchedAtMillis)[0];
}

function olderCopy(wanted: Dataset, { ports, state }: Pick<AddOnContext, 'ports' | 'state'>) {
  try {
    return readFallback(wanted, state, new DatasetFetcher(ports, 'formula'));
  } catch {
    // Not connected, or the key was taken away: then nothing of it is shown.
    return undefined;
  }
}

interface HeldCoin {
  readonly coin: string;
  readonly value: number | undefined;
  readonly change24h: number | undefined;
  readonly change7d: number | undefined;
}

function coinsIn(table: Table): HeldCoin[] {
  const column = (name: string) => findColumn(table, name)?.values ?? [];
  const [coins, amounts, values, days, weeks] = [
    column('coin'),
    column('amount'),
    column('value_fiat'),
    column('change24h'),
    column('change7d'),
  ];
  return coins.flatMap((coin, row) => {
    const value = numberOf(values[row]);
    const isHeld = Boolean(value) || Boolean(numberOf(amounts[row]));
    return isHeld
      ? [{ coin: String(coin), value, change24h: numberOf(days[row]), change7d: numberOf(weeks[row]) }]
      : [];
  });
}

/** Σ v·c/(100+c) of what the same coins were worth. `undefined`: no coin's change is known. */
function changeOf(coins: readonly HeldCoin[], field: 'change24h' | 'change7d'): number | undefined {
  let [gained, before, known] = [0, 0, 0];
  for (const { value = 0, [field]: change } of coins) {
    if (change === undefined || change <= -100 || value === 0) continue;
    known++;
    gained += (value * change) / (100 + change);
    before += value / (1 + change / 100);
  }
  return known === 0 || before === 0 ? undefined : gained / before;
}

/** The series that ends at what all coins are worth. */
function lineOf(history: Table | undefined): number[] {
  const values =
    (history && (findColumn(history, 'Coins.fiat') ?? findColumn(history, 'Coins'))?.values) ?? [];
  return values.slice(-lineDays).flatMap(value => numberOf(value) ?? []);
}

function reportsIn(marked: readonly Marked[]): MadeReport[] {
  return marked.flatMap(({ id, name, mark }) => {
    const read = readMark(mark);
    return read?.state === 'made' ? [{ sheet: id, name, report: read.report, account: read.account }] : [];
  });
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
