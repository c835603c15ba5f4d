// What each column of a function says, with its unit where the header has none, for docs/functions.md.
import type { FunctionName } from '../../src/functions/define/define-function';

type Meanings = Readonly<Record<string, string>>;

/** Of the columns that mean the same in every function that has them. */
const shared: Meanings = {
  account: 'whose it is: numbers of transactions are unique only within an account',
  coin: 'the coin or currency, as CoinTracking names it',
  amount: 'how much of the coin',
  exchange: 'the exchange or wallet',
  type: 'the transaction type',
  group: 'the trade group',
  comment: 'the comment of the transaction',
  id: "CoinTracking's number of the transaction",
  trade_id: "the exchange's number of the transaction",
  time: 'when it happened',
  date: 'the day',
  period:
    'a year as a number, a quarter as `2025-Q1`, a month or day as the date of its first day, else `all`',
  acquired: 'when the lot was bought or came in',
  days_held: 'whole days of 24 hours since then',
  proceeds: 'what the sale brings',
  rows: 'how many transactions',
};

const summed: Meanings = {
  value_fiat: 'worth at the time of the transactions',
  value_btc: 'the same in BTC',
};

const own: Readonly<Partial<Record<FunctionName, Meanings>>> = {
  CT_BALANCE: {
    value_fiat: 'what the amount is worth now',
    value_btc: 'the same in BTC',
    price_fiat: 'what one coin is worth now',
    price_btc: 'the same in BTC',
    change1h: 'of the price, in percent, over the last hour',
    change24h: '… over the last 24 hours',
    change7d: '… over the last 7 days',
    change30d: '… over the last 30 days',
  },
  CT_TOTAL: {
    value_fiat: 'what all coins are worth now',
    value_btc: 'the same in BTC',
    profit_fiat: 'coins, commodities and currencies together',
    profit_btc: 'the same in BTC',
  },
  CT_GAINS: {
    amount: 'how much of the coin, without deposits and withdrawals',
    cost: 'what the amount has cost',
    cost_per_unit: 'what one coin has cost on average',
    current_value: 'what the amount is worth now',
    current_price: 'what one coin is worth now',
  },
  CT_GROUPED_BALANCE: {
    name: 'the exchange, trade group or transaction type',
    fiat: 'what the amount is worth now',
    btc: 'the same in BTC',
  },
  CT_TRADES: {
    buy_amount: 'how much came in',
    buy_currency: '… of which coin or currency',
    sell_amount: 'how much went out',
    sell_currency: '… of which coin or currency',
    fee_amount: 'the fee, which the amounts already include',
    fee_currency: '… in which coin or currency',
    buy_value_in_cur: 'what came in was worth then',
    buy_value_in_btc: 'the same in BTC',
    sell_value_in_cur: 'what went out was worth then',
    sell_value_in_btc: 'the same in BTC',
    imported_from: 'where the row was imported from',
    imported_time: 'when it was imported',
  },
  CT_LEDGER: { currency: 'the coin or currency' },
  CT_HISTORICAL_CURRENCY: {
    fiat: 'what the amount was worth then',
    btc: 'the same in BTC',
  },
  CT_REALIZED: {
    cost: 'what the sold amount had cost',
    gain: 'proceeds less cost',
    gain_short: 'the part of the gain that is short-term',
    gain_long: 'the part of the gain that is long-term',
    missing: 'the gain of what was sold without a purchase; with `by=coin` and `by=sale` the amount of it',
    disposals: 'how many sales; one that uses lots of two terms counts in both of their rows',
    term: '`short`, `long` or `missing`; `sum` is all of them',
    exchange: 'the exchange or wallet of the sale',
    type: 'the transaction type of the sale',
    time: 'when it was sold',
    account: 'whose sale it is',
    id: "CoinTracking's number of the sale",
    days_held: 'whole days of 24 hours from then to the sale',
    proceeds: 'what the sales brought',
  },
  CT_INCOME: summed,
  CT_FEES: { ...summed, kind: '`inside` of amounts, or with a `row` of its own' },
  CT_FLOWS: {
    in: 'what came in was worth',
    out: 'what went out was worth',
    net: 'in less out',
    value_btc: 'the same in BTC',
    kind: '`fiat`, `gift`, `unmatched` or `unknown`',
    amount: 'how much of the coin came in, less what went out',
  },
  CT_LOTS: {
    cost: 'what the lot has cost',
    unit_cost: 'what one coin of it has cost',
    value: 'what the lot is worth now, or on the day of `on=`',
    gain: 'the value less the cost',
    days_held: 'whole days of 24 hours until now, or the day of `on=`',
    long_from: 'the first day on which a sale is long-term',
    exchange: 'where it was acquired; with `pool=exchange`, where it is',
    type: 'the transaction type by which it came in',
    account: 'the account of that exchange',
    id: "CoinTracking's number of that transaction; where another account acquired it, behind that account's name",
  },
  CT_ALLOCATION: {
    value: 'what it is worth now',
    share: 'part of the whole: 0.25 is 25 %',
    class: 'your own class',
    target: 'the share that you aim at',
    drift: 'share less target',
    trade: 'what to buy for; what to sell for has a minus sign',
  },
  CT_CHECK: {
    severity: '`error`, `warning` or `notice`',
    check: 'which fault it is, as `ignore=` names it',
    exchange: 'the exchange or wallet where it is',
    amount: 'how much of the coin it is about',
    what_to_do: 'what to do about it',
    text: 'all of it as a sentence',
  },
  CT_BALANCE_ON: {
    value: 'what the amount was worth at the end of the day',
    cost: 'what the amount has cost; blank for money',
    price: 'what one coin was worth at the end of the day',
  },
  CT_PERFORMANCE: {
    start_value: 'worth at the start of the period',
    end_value: 'worth at its end, or now',
    flows: 'what came in during the period, less what went out',
    gain: 'end value less start value and flows',
    twr: 'the return as if nothing had come in or gone out, in percent',
    irr: 'the return on what was put in, in percent a year',
  },
  CT_STATUS: {
    item: 'what the row says',
    value: 'a text, a number or a date',
    note: 'more about it',
    account: 'which account it is about',
  },
  CT_LAST_UPDATE: { last_update: 'when it was fetched', account: 'which account it is about' },
};

/** Throws where a column has none. */
export function meaningOf(name: FunctionName, column: string): string {
  const meaning = own[name]?.[column] ?? shared[column];
  if (meaning === undefined)
    throw new Error(`dev/build/column-meanings.ts doesn't say what ${name} has as ${column}.`);
  return meaning;
}
