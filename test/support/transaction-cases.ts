// The functions of transactions, alone and inside SUM, INDEX, SORT and FILTER, each with its expected value. The values are
// computed here, from the sandbox's own transactions and prices.

import { holdingsAfter } from '../../src/demo/account/holdings';
import { isAccountMovement, movementsOf, type Transaction } from '../../src/demo/account/transaction';
import { sideValue } from '../../src/demo/account/transaction-value';
import { firstInFirstOut } from './first-in-first-out';
import type { FunctionCase, Truth } from './function-cases';

/** In Berlin, a year begins an hour before it does at UTC. */
const endOf2025 = Date.UTC(2025, 11, 31, 23);
const endOf2024 = Date.UTC(2024, 11, 31, 23);

export function transactionCases(truth: () => Truth): readonly FunctionCase[] {
  const data = () => truth().account.data;
  const isMoney = (coin: string) => data().prices.kindOf(coin) === 'currency';
  const price = (coin: string, atMillis = truth().nowMillis) => data().prices.priceOf(coin, atMillis);
  const worthOf = (row: Transaction, side: 'buy' | 'sell') => sideValue(data(), row, row[side], 'best');
  const lots = () => firstInFirstOut(data());
  const gains = (isMeant: (sale: ReturnType<typeof lots>['sales'][number]) => boolean = () => true) =>
    sum(
      lots()
        .sales.filter(isMeant)
        .map(({ gain }) => gain),
    );
  const isIn2025 = ({ seconds }: { seconds: number }) =>
    seconds * 1000 >= endOf2024 && seconds * 1000 < endOf2025;
  const openLots = (coin?: string) => lots().open.filter(lot => coin === undefined || lot.coin === coin);
  const heldAt = (atMillis: number) =>
    holdingsAfter(data().transactions.filter(({ seconds }) => seconds * 1000 < atMillis));
  const valuesAt = (atMillis: number) =>
    new Map([...heldAt(atMillis)].map(([coin, amount]) => [coin, amount * price(coin, atMillis)]));
  const income = () =>
    data().transactions.filter(({ type }) =>
      /^(Staking|Airdrop|Reward \/ Bonus|Interest Income)$/.test(type),
    );
  const cash = (isMeant: (row: Transaction) => boolean = () => true) =>
    data()
      .transactions.filter(row => isAccountMovement(row) && isMeant(row))
      .flatMap(movementsOf)
      .filter(({ coin }) => isMoney(coin))
      .map(({ amount }) => amount);
  const given = (types: readonly string[]) =>
    sum(
      data()
        .transactions.filter(({ type }) => types.includes(type))
        .map(row => worthOf(row, 'sell')),
    );
  const gifts = () => given(['Gift', 'Donation']);
  const received = () =>
    sum(
      [...data().transactions.filter(({ type }) => type === 'Gift / Tip'), ...alone()].map(row =>
        worthOf(row, 'buy'),
      ),
    );
  /** Deposits of coins that no withdrawal of the two days before can have become. */
  const alone = () => {
    const rows = data().transactions.filter(isAccountMovement);
    return rows.filter(
      ({ buy, seconds }) =>
        buy !== undefined &&
        !isMoney(buy.coin) &&
        !rows.some(
          ({ sell, seconds: before }) =>
            sell?.coin === buy.coin && before <= seconds && before >= seconds - 2 * 86_400,
        ),
    );
  };
  const missing = () => lots().sales.filter(sale => sale.missing > 0);
  /** What came into coins from money and from others, less what went back or was given or spent. */
  const intoCoins = () =>
    sum(
      data().transactions.map(({ buy, sell }) => {
        if (buy && sell) return isMoney(sell.coin) ? sell.amount : isMoney(buy.coin) ? -buy.amount : 0;
        return 0;
      }),
    ) +
    received() -
    gifts() -
    given(['Spend']);
  const coinValues = () => new Map([...valuesAt(truth().nowMillis + 1)].filter(([coin]) => !isMoney(coin)));
  const wholeValue = () => sum([...coinValues().values()]);

  return [
    ['=SUM(CT_REALIZED("all";"columns=gain; headers=no"))', () => gains()],
    ['=INDEX(CT_REALIZED("2025";"by=term; columns=gain; headers=no");4;1)', () => gains(isIn2025)],
    [
      '=INDEX(SORT(CT_REALIZED("all";"by=coin; columns=coin,gain; headers=no");2;FALSE);1;1)',
      () =>
        largestOf(
          lots().sales,
          ({ coin }) => coin,
          ({ gain }) => gain,
        ),
    ],
    [
      '=SUM(FILTER(CT_REALIZED("2025";"by=sale; columns=gain; headers=no");CT_REALIZED("2025";"by=sale; columns=coin; headers=no")="LINK"))',
      () => gains(sale => isIn2025(sale) && sale.coin === 'LINK'),
    ],
    [
      '=IF(CT_REALIZED("ytd";"columns=disposals; headers=no")>0;"sold";"kept")',
      () => (lots().sales.some(({ seconds }) => seconds * 1000 >= endOf2025) ? 'sold' : 'kept'),
    ],

    [
      '=SUM(CT_LOTS("ETH";"columns=amount; headers=no"))',
      () => sum(openLots('ETH').map(({ amount }) => amount)),
    ],
    [
      '=INDEX(SORT(CT_LOTS("columns=coin,cost; headers=no");2;FALSE);1;2)',
      () => Math.max(...openLots().map(({ cost }) => cost)),
    ],
    [
      '=SUM(FILTER(CT_LOTS("columns=cost; headers=no");CT_LOTS("columns=coin; headers=no")="SOL2"))',
      () => sum(openLots('SOL2').map(({ cost }) => cost)),
    ],
    ['=SUM(CT_LOTS("BTC";"sell=0.01; columns=proceeds; headers=no"))', () => 0.01 * price('BTC')],

    ['=CT_BALANCE_ON("2025-12-31";"BTC")', () => heldAt(endOf2025).get('BTC')!],
    [
      '=SUM(CT_BALANCE_ON(DATE(2025;12;31);"BTC";"value");1)',
      () => heldAt(endOf2025).get('BTC')! * price('BTC', endOf2025) + 1,
    ],
    [
      '=INDEX(SORT(CT_BALANCE_ON("2025-12-31";;;"headers=no");3;FALSE);1;1)',
      () =>
        largestOf(
          [...valuesAt(endOf2025)],
          ([coin]) => coin,
          ([, value]) => value,
        ),
    ],
    [
      '=ROWS(FILTER(CT_BALANCE_ON("2025-12-31";;;"headers=no");INDEX(CT_BALANCE_ON("2025-12-31";;;"headers=no");0;3)>1000))',
      () => [...valuesAt(endOf2025).values()].filter(value => value > 1000).length,
    ],

    ['=SUM(CT_INCOME("all";"by=coin; columns=rows; headers=no"))', () => income().length],
    [
      '=SUM(CT_INCOME("all";"columns=value_fiat; headers=no"))',
      () => sum(income().map(row => worthOf(row, 'buy'))),
    ],
    [
      '=SUM(FILTER(CT_INCOME("month";"by=coin; columns=amount; headers=no");CT_INCOME("month";"by=coin; columns=coin; headers=no")="ETH"))',
      () =>
        sum(
          income()
            .filter(({ buy }) => buy!.coin === 'ETH')
            .map(({ buy }) => (buy!.coin === 'ETH' ? buy!.amount : 0)),
        ),
    ],
    [
      '=INDEX(SORT(CT_INCOME("all";"by=coin; columns=coin,value_fiat; headers=no");2;FALSE);1;1)',
      () =>
        largestOf(
          income(),
          ({ buy }) => buy!.coin,
          row => worthOf(row, 'buy'),
        ),
    ],

    [
      '=SUM(CT_FEES("year";"columns=rows; headers=no"))',
      () =>
        data().transactions.filter(({ type, fee, buy, sell }) =>
          // A fee in a third coin has a row of its own, and counts there.
          fee ? [buy?.coin, sell?.coin].includes(fee.coin) : type === 'Other Fee',
        ).length,
    ],
    ['=INDEX(SORT(CT_FEES("all";"by=coin; columns=coin,value_fiat; headers=no");2;FALSE);1;1)', () => 'EUR'],
    [
      '=SUM(FILTER(CT_FEES("all";"by=coin; columns=amount; headers=no");CT_FEES("all";"by=coin; columns=coin; headers=no")="EUR"))',
      () => sum(data().transactions.map(({ fee }) => (fee?.coin === 'EUR' ? fee.amount : 0))),
    ],

    ['=SUM(CT_FLOWS("all";"columns=net; headers=no"))', () => sum(cash()) + received() - gifts()],
    [
      '=INDEX(CT_FLOWS("all";"layout=cross; figure=in; columns=fiat; headers=no");1;1)',
      () => sum(cash(({ buy }) => buy !== undefined)),
    ],
    ['=IF(INDEX(SORT(CT_FLOWS("month";"headers=no; columns=net");1;FALSE);1;1)>0;"in";"out")', () => 'in'],
    [
      '=SUM(FILTER(CT_FLOWS("year";"columns=out; headers=no");CT_FLOWS("year";"columns=kind; headers=no")="gift"))',
      gifts,
    ],

    ['=SUM(CT_PERFORMANCE("year";"columns=flows; headers=no"))', intoCoins],
    ['=INDEX(CT_PERFORMANCE("all";"columns=gain");2;1)', () => wholeValue() - intoCoins()],
    [
      '=INDEX(SORT(CT_PERFORMANCE("year";"columns=period; headers=no");1;FALSE);1;1)',
      () => new Date(truth().nowMillis).getUTCFullYear(),
    ],
    [
      '=SUM(FILTER(CT_PERFORMANCE("year";"columns=end_value; headers=no");CT_PERFORMANCE("year";"columns=period; headers=no")=2025))',
      () => sum([...valuesAt(endOf2025)].filter(([coin]) => !isMoney(coin)).map(([, value]) => value)),
    ],

    ['=SUM(CT_ALLOCATION("coin";"columns=share; headers=no"))', () => 1],
    [
      '=INDEX(SORT(CT_ALLOCATION("headers=no");2;TRUE);1;1)',
      () =>
        largestOf(
          [...coinValues()],
          ([coin]) => coin,
          ([, value]) => -value,
        ),
    ],
    [
      '=ROWS(FILTER(CT_ALLOCATION("headers=no");CT_ALLOCATION("columns=share; headers=no")>1/10))',
      () => [...coinValues().values()].filter(value => value > 0.1 * wholeValue()).length,
    ],
    ['=INDEX(CT_ALLOCATION("coin";"top=2; headers=no");3;1)', () => 'Other'],

    ['=IFNA(MATCH("error";CT_CHECK("columns=severity");0);"none")', () => 2],
    ['=INDEX(CT_CHECK();1;7)', () => 'What to do'],
    [
      '=SUM(CT_CHECK("columns=amount; headers=no"))',
      () => sum(missing().map(sale => sale.missing)) + sum(alone().map(({ buy }) => buy!.amount)),
    ],
    ['=ROWS(SORT(CT_CHECK("columns=severity");1;TRUE))', () => 1 + missing().length + alone().length],
    [
      '=IFNA(FILTER(CT_CHECK("columns=check; headers=no");CT_CHECK("columns=severity; headers=no")="error");"none")',
      () => 'no-purchase',
    ],

    ['=IF(SUM(CT_LAST_UPDATE("CT_REALIZED"))>=DATE(2026;1;1);"since";"before")', () => 'since'],
    ['=INDEX(CT_LAST_UPDATE("getTrades";"headers=yes");1;1)', () => 'Last update'],
    [
      '=IF(INDEX(SORT(FILTER(CT_LAST_UPDATE("getBalance");TRUE));1;1)<=CT_LAST_UPDATE();"older";"newer")',
      () => 'older',
    ],
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The name whose figures are together the largest. */
function largestOf<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  figureOf: (item: T) => number,
): string {
  const sums = new Map<string, number>();
  for (const item of items) sums.set(nameOf(item), (sums.get(nameOf(item)) ?? 0) + figureOf(item));
  return [...sums].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
