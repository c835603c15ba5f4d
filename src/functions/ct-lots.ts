// CT_LOTS: the lots that are open on a day, or the ones that a sale would use.
import { joinCoins } from '../analytics/accounts/balances';
import { toTable } from '../analytics/answer-table';
import { exact } from '../analytics/exact';
import { lotTable } from '../analytics/lots/lot-table';
import { type LotView, lotsForSale, openLotRows } from '../analytics/lots/open-lots';
import { Replay } from '../analytics/lots/replay';
import type { LongTermRule } from '../analytics/lots/term';
import { priceOf } from '../analytics/prices/prices';
import { isMoney } from '../analytics/transactions/money';
import type { MadeAt } from '../core/cache/derived-read';
import { findCoin } from '../core/coin-names';
import { dataset } from '../core/dataset';
import { CoinTrackingError } from '../core/errors';
import { NameIndex } from '../core/names';
import { allRows, findColumn, type Table, takeRows } from '../core/tables/table';
import { type PricedAccount, pricedAccount } from './account-prices';
import { withAccount } from './define/columns';
import { account, columns, headers, limit } from './define/common-options';
import { defineFunction } from './define/define-function';
import type { Facts } from './define/facts';
import { lotOptions } from './define/lot-options';
import type { OptionsOf } from './define/option';
import type { Names } from './define/parameter';
import { coin, options } from './define/parameters';
import { type Derived, derived, isEveryAccount, type ReadPerAccount, together } from './define/reads';
import { tradesOf } from './define/trades';
import { coinsOf, historiesOf, pricesOf } from './histories';
import { unknownArgument } from './input/parse-options';
import { dayMeant, isToday } from './input/read-day';
import { showAnswer } from './output/answer';
import { rowsWith } from './output/select-rows';

const functionOptions = [
  account,
  headers,
  columns('coin,amount,cost,long_from'),
  {
    name: 'on',
    kind: 'date',
    help: 'The lots that were open at the end of this day. Left out: now.',
    example: '2025-12-31',
  },
  {
    name: 'sell',
    kind: 'amount',
    help: 'With one coin: which lots a sale of this amount would use, in that order, and what each would bring. What no lot is there for is of type missing.',
    example: '0.5',
  },
  ...lotOptions,
  {
    name: 'order',
    kind: 'choice',
    choices: ['coin', 'free'],
    help: 'coin (default): by coin, the oldest first. free: what becomes long-term soonest first.',
    example: 'free',
    default: 'coin',
  },
  limit,
] as const;

type LotsOptions = OptionsOf<typeof functionOptions>;

const ownColumns = withAccount({
  always: {
    coin: 'text',
    acquired: 'time',
    amount: 'number',
    cost: 'number',
    unit_cost: 'number',
    value: 'number',
    gain: 'number',
    days_held: 'number',
    long_from: 'day',
    exchange: 'text',
    type: 'text',
    id: 'text',
  },
  onlyWith: { sell: { proceeds: 'number' } },
  words: {
    cost: 'Cost ({currency})',
    unit_cost: 'Unit cost ({currency})',
    value: 'Value ({currency})',
    gain: 'Gain ({currency})',
    long_from: 'Long-term from',
    proceeds: 'Proceeds ({currency})',
  },
});

interface Given {
  readonly args: { readonly coin: Names | undefined };
  readonly options: LotsOptions;
}

export const ctLots = defineFunction({
  name: 'CT_LOTS',
  summary: 'The lots that you still hold, with cost, gain so far and the day from which a sale is long-term.',
  parameters: [coin, { ...options, example: '"order=free"' }],
  options: functionOptions,
  examples: [
    { formula: '=CT_LOTS()', shows: 'all open lots' },
    { formula: '=CT_LOTS("BTC"; "sell=0.13")', shows: 'the lots that a sale of 0.13 BTC would use' },
    { formula: '=CT_LOTS("on=2025-12-31; order=free")', shows: 'the open lots at the end of 2025' },
  ],
  columns: ownColumns,
  reads: given => {
    requireOneCoinToSell(given);
    const { on, account } = given.options;
    return isToday(on) ? { now: [lots(given, [])], coins: [] } : { now: [], coins: [coinsOf(account)] };
  },
  readsMore: ({ coins }, given) => {
    const { account, btc } = given.options;
    return { onDay: coins.map(names => lots(given, historiesOf(names, account, btc))) };
  },
  foresees: ({ options: { on, account } }) => (isToday(on) ? [] : pricesOf(account)),
  answer: ({ now, onDay }, { args, options, facts }) => {
    const table = [...now, ...onDay][0]!;
    const { order: _, ...shown } = options;
    const isNarrowed = args.coin !== undefined && options.sell === undefined;
    const own = isNarrowed ? takeRows(table, rowsOf(table, args.coin, options.account, facts)) : table;
    return showAnswer(own, shown, facts, ownColumns);
  },
});

/** One table for all coins, whichever a formula shows; of a sale one each. */
function lots({ args, options }: Given, histories: readonly ReadPerAccount[]): Derived {
  const { account, on, sell, method, pool, longterm, gifts, btc, order } = options;
  const sold = sell === undefined ? undefined : args.coin!.items[0]!;
  return derived('lots', {
    from: {
      trades: tradesOf(account),
      balance: together(dataset(account, 'getBalance', {}), joinCoins),
      histories,
    },
    with: { on: on && JSON.stringify(on), sold, sell, method, pool, longterm, gifts, btc, order },
    isOfToday: true,
    make: ({ trades, balance, histories }, at) => {
      const own = pricedAccount({ trades, balance, histories: histories.flat() }, at, btc);
      const { transactions, currency, unit, calendar, shownIn } = own;
      const day = dayMeant(on, at.zone, at.nowSeconds);
      const replay = new Replay(transactions, { method, pool, gifts, unit, currency });
      replay.advanceTo(calendar.startOf(day + 1));
      const view = viewOf(own, day, longterm, at);
      const ofAccounts = isEveryAccount(account);
      if (sold === undefined || sell === undefined)
        return toTable(lotTable(openLotRows(replay.openLots(), order, view), false, ofAccounts), shownIn);
      const rows = lotsForSale(replay, coinMeant(sold, own), exact(sell), view);
      return toTable(lotTable(rows, true, ofAccounts), shownIn);
    },
  });
}

/** What a coin will be worth on a day to come, nobody knows. */
function viewOf(
  { prices, calendar, today }: PricedAccount,
  day: number,
  rule: LongTermRule,
  { nowSeconds }: MadeAt,
): LotView {
  return {
    priceOf: coin => {
      const quote = day > today ? undefined : prices.quote(coin, day, one);
      return quote && priceOf(quote);
    },
    atSeconds: day === today ? nowSeconds : calendar.startOf(day + 1) - 1,
    rule,
    calendar,
  };
}

const one = exact(1);

function coinMeant(given: string, { transactions, currency }: PricedAccount): string {
  const coins = transactions.flatMap(({ buy, sell }) => [buy?.coin ?? '', sell?.coin ?? '']);
  const present = [...new Set(coins)].filter(name => name !== '' && !isMoney(name, currency));
  const found = findCoin(given, new NameIndex(present));
  if (found === undefined) throw unknownArgument('coin', given, present);
  return found;
}

function requireOneCoinToSell({ args: { coin }, options: { sell } }: Given): void {
  if (sell === undefined) return;
  if (coin === undefined) {
    throw new CoinTrackingError({ code: 'ARGUMENT_MISSING', argument: 'coin', expected: 'coins' });
  }
  if (coin.items.length > 1) {
    throw new CoinTrackingError({
      code: 'ARGUMENT_INVALID',
      argument: 'coin',
      given: '',
      expected: 'one-value',
    });
  }
}

function rowsOf(table: Table, coin: Names, account: string, facts: Facts): readonly number[] {
  const wanted = (coin.parts ?? coin.items).filter(name => name !== '');
  const columns = [findColumn(table, 'coin')!];
  return rowsWith(table, allRows(table), columns, { kind: 'coin', argument: 'coin', wanted, account, facts });
}
