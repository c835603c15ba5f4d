// CT_BALANCE_ON: what the account held at the end of a day, or of each of many days.
import { joinCoins } from '../analytics/accounts/balances';
import { type AnswerColumn, type AnswerValue, toTable } from '../analytics/answer-table';
import { holdingsOn } from '../analytics/holdings/holdings';
import { isMoney } from '../analytics/transactions/money';
import { findCoin, tickerOf } from '../core/coin-names';
import { dataset } from '../core/dataset';
import { folded, NameIndex } from '../core/names';
import { allRows, findColumn, type Table } from '../core/tables/table';
import { pricedAccount } from './account-prices';
import type { FunctionColumns } from './define/columns';
import { account, columns, headers, limit, missing } from './define/common-options';
import { defineFunction } from './define/define-function';
import type { Facts } from './define/facts';
import { lotOptions } from './define/lot-options';
import type { OptionsOf } from './define/option';
import type { Dates, Names } from './define/parameter';
import { coin, field, options } from './define/parameters';
import { type Derived, derived, type ReadPerAccount, type ReadTogether, together } from './define/reads';
import { tradesOf } from './define/trades';
import { coinsOf, historiesOf, pricesOf } from './histories';
import { unknownArgument } from './input/parse-options';
import { datesInWords } from './input/read-dates';
import { dayMeant, isToday } from './input/read-day';
import { namesAmong } from './input/read-names';
import { showCoins } from './output/coin-table';
import { type CoinAcross, showDayMatrix } from './output/day-matrix';
import { withHeaders } from './output/header';
import { columnsOfField, pickColumns } from './output/pick-columns';
import { rowsWith } from './output/select-rows';

const functionOptions = [
  account,
  headers,
  columns('coin,amount,value'),
  limit,
  {
    name: 'order',
    kind: 'choice',
    choices: ['asc', 'desc'],
    help: 'desc: the largest value first, of several days the newest; with limit, only those. asc: the smallest, the oldest. Left out: by name, days as they are given.',
    example: 'desc',
  },
  missing,
  {
    name: 'by',
    kind: 'choice',
    choices: ['coin', 'exchange'],
    help: 'coin (default): each coin in all. exchange: each coin on each exchange.',
    example: 'exchange',
    default: 'coin',
  },
  ...lotOptions,
] as const;

type OnOptions = OptionsOf<typeof functionOptions>;

const ownColumns: FunctionColumns = {
  always: { coin: 'text', amount: 'number', value: 'number', cost: 'number', price: 'number' },
  onlyWith: { 'by=exchange': { exchange: 'text' }, 'a range of days': { date: 'day' } },
  words: { value: 'Value ({currency})', cost: 'Cost ({currency})', price: 'Price ({currency})' },
};

interface Given {
  readonly args: {
    readonly date: Dates;
    readonly coin: Names | undefined;
    readonly field: Names | undefined;
  };
  readonly options: OnOptions;
}

export const ctBalanceOn = defineFunction({
  name: 'CT_BALANCE_ON',
  summary:
    'What you held at the end of a day, with value and cost; for a range of days a row each, ready for a chart.',
  parameters: [
    {
      name: 'date',
      kind: 'dates',
      optional: false,
      help: 'A day, such as 2025-12-31, a cell with a date, or a range of them.',
      example: '"2025-12-31"',
    },
    coin,
    {
      ...field,
      help: 'amount (default), value, cost, price; one, a list or a range.',
      example: '"amount,value"',
    },
    { ...options, example: '"by=exchange"' },
  ],
  options: functionOptions,
  examples: [
    { formula: '=CT_BALANCE_ON("2025-12-31")', shows: 'what you held at the end of 2025' },
    { formula: '=CT_BALANCE_ON("2025-12-31"; "BTC"; "value")', shows: 'what the BTC were worth then' },
    { formula: '=CT_BALANCE_ON("2025-12-31"; ; ; "by=exchange")', shows: 'where it was' },
  ],
  columns: ownColumns,
  reads: given => {
    const { date, options } = { ...given.args, ...given };
    if (!needsPrices(given)) return { first: [heldOn(given, {})], coins: [] };
    const { account } = options;
    const isNow = !date.many && isToday(date.items[0]);
    return isNow
      ? { first: [heldOn(given, { balance: balanceOf(account) })], coins: [] }
      : { first: [], coins: [coinsOf(account)] };
  },
  readsMore: ({ coins }, given) => {
    const { account, btc } = given.options;
    const balance = balanceOf(account);
    return {
      later: coins.map(names => heldOn(given, { balance, histories: historiesOf(names, account, btc) })),
    };
  },
  foresees: given => {
    const { date } = given.args;
    const isNow = !date.many && isToday(date.items[0]);
    return needsPrices(given) && !isNow ? pricesOf(given.options.account) : [];
  },
  answer: ({ first, later }, { args, options, facts }) => {
    const held = withHeaders([...first, ...later][0]!, ownColumns);
    const { date, coin, field } = args;
    if (!date.many) {
      const columns = held.columns.filter(({ name }) => name !== 'day');
      const table = { ...held, columns };
      const isListed = coin !== undefined && options.by === 'exchange';
      const rows = isListed ? rowsOf(table, coin, options.account, facts) : undefined;
      const shown = { field, options, facts, valueColumns: ['value', 'amount'], rows };
      return showCoins(table, { ...shown, coin: isListed ? undefined : coin });
    }
    const asked = date.items.map(named => named && dayMeant(named, facts.zone(), facts.nowSeconds()));
    const days = inOrder(asked, options.order).slice(0, options.limit);
    const figures = { ...held, columns: held.columns.filter(({ type }) => type === 'number') };
    const fields = field
      ? columnsOfField('field', figures, field).filter(column => column !== undefined)
      : pickColumns('column', figures, options.columns ?? ['amount']);
    return showDayMatrix(held, {
      days,
      today: facts.zone().dayAt(facts.nowSeconds()),
      fields,
      coins: coin && coinsAcross(held, coin, options.account, facts),
      headers: options.headers ?? true,
      facts,
    });
  },
});

/** `undefined`, a blank cell, always comes last: so sorts JavaScript. */
function inOrder(days: readonly (number | undefined)[], order: OnOptions['order']): typeof days {
  const sign = order === 'desc' ? -1 : 1;
  return order === undefined ? days : [...days].sort((a, b) => sign * (a! - b!));
}

/** Amounts and costs come from the transactions alone. */
function needsPrices({ args: { date, coin, field }, options: { columns } }: Given): boolean {
  const isTable = coin === undefined && !date.many;
  const names = field?.items ?? columns ?? (isTable ? ['value'] : ['amount']);
  return names.some(name => !['', 'AMOUNT', 'COST', 'COIN', 'EXCHANGE'].includes(folded(name)));
}

/** All holdings of these days, by day, exchange and coin. */
function heldOn(
  { args: { date }, options }: Given,
  more: { balance?: ReadTogether; histories?: ReadPerAccount[] },
): Derived {
  const { account, by, method, pool, gifts, btc } = options;
  const { balance, histories = [] } = more;
  const from = { trades: tradesOf(account), balance: balance ? [balance] : [], histories };
  return derived('balance-on', {
    from,
    with: { on: datesInWords(date), by, method, pool, gifts, btc, prices: balance !== undefined },
    isOfToday: true,
    make: ({ trades, balance: [held], histories }, at) => {
      const own = pricedAccount(
        { trades, ...(held && { balance: held }), histories: histories.flat() },
        at,
        btc,
      );
      const { transactions, prices, calendar, currency, unit, today } = own;
      const days = date.items.flatMap(named => (named ? [dayMeant(named, at.zone, at.nowSeconds)] : []));
      const costs = { method, pool, gifts, unit, currency };
      const holdings = holdingsOn(days, transactions, prices, { by, costs }, calendar);
      const columns: AnswerColumn[] = [
        { name: 'day', type: 'day' },
        ...(by === 'exchange' ? [{ name: 'exchange', type: 'text' } as const] : []),
        { name: 'coin', type: 'text' },
        ...(['amount', 'value', 'cost', 'price'] as const).map(name => ({ name, type: 'number' }) as const),
      ];
      const rows = holdings.map(({ day, exchange, coin, amount, value, cost, price }): AnswerValue[] => {
        // What something will be worth on a day to come, nobody knows.
        const isKnown = day <= today && held !== undefined;
        return [
          day,
          ...(by === 'exchange' ? [exchange] : []),
          coin,
          amount,
          isKnown ? (value ?? null) : null,
          isMoney(coin, currency) ? null : (cost ?? null),
          isKnown ? (price ?? null) : null,
        ];
      });
      return toTable({ columns, rows }, own.shownIn);
    },
  });
}

function balanceOf(account: string): ReadTogether {
  return together(dataset(account, 'getBalance', {}), joinCoins);
}

/** As the account calls them. One that it has never had is blank among several, and an error alone. */
function coinsAcross(held: Table, given: Names, account: string, facts: Facts): CoinAcross[] {
  const index = new NameIndex(findColumn(held, 'coin')!.values.map(String));
  const { items, many } = namesAmong(given, () => index.names);
  return items
    .filter(name => name !== '')
    .map(name => {
      const found = findCoin(name, index);
      const isKnown = found !== undefined || facts.knows('coin', name, account);
      if (!isKnown && !many) throw unknownArgument('coin', name, index.names);
      return { name: found ?? tickerOf(name) ?? name, isKnown };
    });
}

function rowsOf(table: Table, coin: Names, account: string, facts: Facts): readonly number[] {
  const wanted = coin.parts ?? coin.items.filter(name => name !== '');
  const columns = [findColumn(table, 'coin')!];
  return rowsWith(table, allRows(table), columns, { kind: 'coin', argument: 'coin', wanted, account, facts });
}
