// The report Overview, computed by hand.
import { addDays, serialOfDate } from './entries';
import { coinsOf, type Hand, HandSheet, type Holding, sum, withOther } from './hand';
import { amountsOf } from './worth';

interface Row extends Omit<Holding, 'amount' | 'price'> {
  readonly amount: number | undefined;
  readonly price: number | undefined;
}

export function overviewByHand(hand: Hand): HandSheet {
  const { words, data, balance, book, currency, written } = hand;
  const sheet = new HandSheet();
  const at = hand.nowSeconds * 1000;
  const value = sum(
    balance.filter(({ coin }) => data.prices.kindOf(coin) !== 'currency').map(one => one.value),
  );
  const rows = withOther<Row>(balance, 39, rest => ({
    coin: 'Other',
    amount: undefined,
    price: undefined,
    value: sum(rest.map(one => one.value)),
    changes: [],
  }));

  sheet.put(
    'B2',
    balance.length === 0 ? words.empty : words.overviewSubtitle.replace('{currency}', currency),
  );
  sheet.put('B5', value);
  sheet.put('B6', value / data.prices.priceOf('BTC', at));

  const isMeasured = hand.knows.trades && hand.knows.histories && hand.entries.length > 0;
  const all = book.performance(book.firstDay, book.today);
  const later = balance.length === 0 ? '' : words.afterRefresh;
  sheet.put('D5', isMeasured ? all.gain : '–');
  if (isMeasured) sheet.table('W16', [[all.gain, all.flows]]);
  sheet.put('D6', isMeasured ? all.flows : later);

  const gained = (which: number) =>
    sum(
      rows.map(({ value, changes }) =>
        changes[which] === undefined ? 0 : (value * changes[which]!) / (100 + changes[which]!),
      ),
    );
  for (const [letter, which] of [
    ['F', 0],
    ['H', 1],
  ] as const) {
    sheet.put(`${letter}6`, gained(which));
    sheet.put(`${letter}5`, value - gained(which) === 0 ? 0 : gained(which) / (value - gained(which)));
  }
  const thisYear = book.performance(`${book.today.slice(0, 4)}-01-01`, book.today);
  const hasGrowth = isMeasured && !Number.isNaN(thisYear.growth);
  sheet.put('L5', hasGrowth ? (thisYear.growth - 1) * 100 : '–');
  sheet.put('L6', hasGrowth ? words.withoutFlows : later);

  const positive = sum(rows.map(row => Math.max(0, row.value)));
  sheet.table(
    'B22',
    rows.map(row => [
      row.coin,
      row.amount,
      row.price,
      row.value,
      row.value > 0 ? row.value / positive : '',
      '',
      ...row.changes,
    ]),
  );

  const moved = rows.filter(({ changes }) => changes.length > 0);
  const best = moved.filter(({ changes }) => changes[1]! > 0).sort((a, b) => b.changes[1]! - a.changes[1]!);
  const worst = moved.filter(({ changes }) => changes[1]! < 0).sort((a, b) => a.changes[1]! - b.changes[1]!);
  const mover = ({ coin, value, changes }: Row) => [
    coin,
    changes[1],
    (value * changes[1]!) / (100 + changes[1]!),
  ];
  sheet.table('L22', best.slice(0, 3).map(mover));
  sheet.table('L25', worst.slice(0, 3).map(mover));

  const [first, second] = hand.checks.all;
  sheet.put('L30', hand.knows.trades ? (first?.[3] ?? words.allWell) : words.checksLater);
  sheet.put('L33', hand.knows.trades ? second?.[3] : undefined);

  const start = addDays(book.today, -365);
  const days: (string | number)[][] = [];
  for (let date = start; date <= book.today; date = addDays(date, 1)) {
    const point = midnightOrNow(hand, date);
    if (point !== undefined) days.push([serialOfDate(date), point]);
  }
  const hasHistory = hand.entries.length > 0;
  sheet.table('Q3', hasHistory ? [['Date', 'Coins'], ...days] : [['Date']]);

  const slices = withOther<Pick<Holding, 'coin' | 'value'>>(coinsOf(hand), 7, rest => ({
    coin: 'Other',
    value: sum(rest.map(one => one.value)),
  }));
  const held = sum(slices.map(slice => slice.value));
  const share = ({ value }: Pick<Holding, 'value'>) => value / held;
  sheet.table('V3', [
    ['Coin', `Value (${currency})`, 'Share'],
    ...slices.map(slice => [slice.coin, slice.value, share(slice)]),
  ]);
  sheet.column(
    'T4',
    slices.map(slice => `${slice.coin} ${written(Math.round(1000 * share(slice)) / 10)}%`),
  );
  sheet.column(
    'U4',
    slices.map(({ value }) => value),
  );
  sheet.put('U17', Math.max(1, ...rows.map(row => row.value)));
  return sheet;
}

/** The value of all coins at the day's midnight, or now, with two decimals. `undefined`: the history leaves the day out. */
function midnightOrNow({ book, entries, data, nowSeconds }: Hand, date: string): number | undefined {
  const isToday = date === book.today;
  const before = addDays(date, -1);
  if (!isToday && (data.missingDays.has(date) || date <= book.firstDay)) return undefined;
  const held = amountsOf(
    entries.filter(entry => entry.seconds <= (isToday ? nowSeconds : book.midnight(date))),
  );
  const coins = [...held].filter(([coin]) => data.prices.kindOf(coin) === 'coin');
  return Number(
    sum(coins.map(([coin, amount]) => amount * book.priceAt(coin, isToday ? date : before))).toFixed(2),
  );
}
