// What Home shows of an account, from what is cached. It spends no call.
import { defaultAccount } from '../core/accounts/account';
import { TableCache } from '../core/cache/table-cache';
import { dataset } from '../core/dataset';
import { findColumn, type Table } from '../core/tables/table';
import { readMark } from '../reports/report-mark';
import type { Home, MadeReport } from '../sidebar/contract';
import type { AddOnContext } from './context';

const shownCoins = 5;
const lineDays = 183;

export function homeOf(account: string, context: AddOnContext): Home {
  const { ports } = context;
  const named = account || defaultAccount;
  const cache = new TableCache(ports.cache, ports.compressor);
  const [balance, history] = cache.look(
    [
      { dataset: dataset(named, 'getBalance', {}) },
      { dataset: dataset(named, 'getHistoricalSummary', {}), rows: { last: lineDays } },
    ],
    ports.clock.nowMillis(),
  );
  const table = balance?.table;
  const coins = table === undefined ? [] : coinsIn(table);
  const totals = (table?.totals ?? {}) as Record<string, unknown>;
  const value = numberOf(totals.value_fiat);
  return {
    account: named,
    currency: table?.currency ?? '',
    fetchedAtMillis: balance?.fetchedAtMillis ?? 0,
    value,
    valueBtc: numberOf(totals.value_btc),
    withCurrencies: numberOf(totals.profit_fiat),
    change24h: changeOf(coins, 'change24h'),
    change7d: changeOf(coins, 'change7d'),
    line: lineOf(history?.table),
    coins: [...coins]
      .sort((a, b) => b.value - a.value)
      .slice(0, shownCoins)
      .map(({ coin, value: ofCoin }) => ({ coin, value: ofCoin, share: value ? ofCoin / value : 0 })),
    coinCount: coins.length,
    reports: reportsIn(context),
  };
}

interface HeldCoin {
  readonly coin: string;
  readonly value: number;
  readonly change24h: number | undefined;
  readonly change7d: number | undefined;
}

function coinsIn(table: Table): HeldCoin[] {
  const column = (name: string) => findColumn(table, name)?.values ?? [];
  const [coins, values, days, weeks] = [
    column('coin'),
    column('value_fiat'),
    column('change24h'),
    column('change7d'),
  ];
  return coins.flatMap((coin, row) => {
    const value = numberOf(values[row]);
    return value === undefined || value === 0
      ? []
      : [{ coin: String(coin), value, change24h: numberOf(days[row]), change7d: numberOf(weeks[row]) }];
  });
}

/** Σ v·c/(100+c) of what the same coins were worth. `undefined`: no coin's change is known. */
function changeOf(coins: readonly HeldCoin[], field: 'change24h' | 'change7d'): number | undefined {
  let [gained, before, known] = [0, 0, 0];
  for (const coin of coins) {
    const change = coin[field];
    if (change === undefined || change <= -100) continue;
    known++;
    gained += (coin.value * change) / (100 + change);
    before += coin.value / (1 + change / 100);
  }
  return known === 0 || before === 0 ? undefined : gained / before;
}

/** The series that ends at what all coins are worth. */
function lineOf(history: Table | undefined): number[] {
  const values =
    (history && (findColumn(history, 'Coins.fiat') ?? findColumn(history, 'Coins'))?.values) ?? [];
  return values.flatMap(value => numberOf(value) ?? []);
}

function reportsIn({ sheets }: Pick<AddOnContext, 'sheets'>): MadeReport[] {
  return sheets.marked().flatMap(({ id, name, mark }) => {
    const read = readMark(mark);
    return read?.state === 'made' ? [{ sheet: id, name, report: read.report, account: read.account }] : [];
  });
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
