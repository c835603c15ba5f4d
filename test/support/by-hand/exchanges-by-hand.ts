// The report Exchanges, computed by hand.
import { type Entry, isMoney } from './entries';
import { coinsOf, type Hand, HandSheet, type Holding, sum, withOther } from './hand';
import { sumsBy } from './sums';
import { amountsOf } from './worth';

interface Place {
  readonly name: string;
  readonly values: ReadonlyMap<string, number>;
}

export function exchangesByHand(hand: Hand): HandSheet {
  const { words, currency, written, data, nowSeconds, entries } = hand;
  const sheet = new HandSheet();
  const byPlace = sumsBy(
    entries,
    ({ exchange }) => exchange || 'No Exchange',
    () => 0,
  ).map(({ key, items }) => ({
    name: key,
    values: valuesOf(items, coin => data.prices.priceOf(coin, nowSeconds * 1000)),
  }));
  const worth = ({ values }: Place) => sum([...values.values()]);
  const held = byPlace.filter(({ values }) => values.size > 0).sort((a, b) => worth(b) - worth(a));
  const places = withOther<Place>(held, 9, rest => ({
    name: 'Other',
    values: new Map(
      [...new Set(rest.flatMap(({ values }) => [...values.keys()]))].map(coin => [
        coin,
        sum(rest.map(({ values }) => values.get(coin) ?? 0)),
      ]),
    ),
  }));

  const coins = withOther<Pick<Holding, 'coin' | 'value'>>(coinsOf(hand), 39, rest => ({
    coin: 'Other',
    value: sum(rest.map(one => one.value)),
  }));
  const all = sum(coins.map(one => one.value));
  const totals = places.map(worth);
  const whole = sum(totals);
  sheet.put('B2', coins.length === 0 ? words.empty : words.exchangesSubtitle.replace('{currency}', currency));
  sheet.table('F15', [places.map(({ name }) => name)]);
  sheet.put('C16', all);
  sheet.put('D16', coins.length === 0 ? 0 : 1);
  sheet.table('F16', [totals]);
  sheet.table('F17', [totals.map(value => (value === 0 ? '' : value / whole))]);
  sheet.table(
    'B18',
    coins.map(({ coin, value }) => [coin, value, value / all]),
  );
  const inLastRow = coins.length === 40;
  const cell = (place: Place, coin: string, row: number) =>
    row === 39
      ? worth(place) - sum(coins.slice(0, 39).map(one => place.values.get(one.coin) ?? 0))
      : (place.values.get(coin) ?? 0);
  const table = coins.map(({ coin }, row) => places.map(place => cell(place, coin, row)));
  sheet.table('F18', inLastRow ? table : table.slice(0, 39));

  const first = [0, 1, 2, 3, 4];
  sheet.table('R3', [first.map(at => coins[at]?.coin)]);
  sheet.table(
    'Q4',
    places.map((place, at) => {
      const values = first.map(row => table[row]?.[at]);
      return [place.name, ...values, totals[at]! - sum(values.map(value => value ?? 0))];
    }),
  );
  const slices = withOther<Pick<Holding, 'coin' | 'value'>>(
    places.map(({ name }, at) => ({ coin: name, value: totals[at]! })),
    7,
    rest => ({ coin: words.other, value: sum(rest.map(({ value }) => value)) }),
  );
  sheet.table(
    'Y4',
    slices.map(({ coin, value }) => [`${coin} ${written(Math.round((1000 * value) / whole) / 10)}%`, value]),
  );
  sheet.put('U17', Math.max(1, ...coins.map(({ value }) => value)));
  return sheet;
}

/** Of coins that are held there; of those without a price, 0. */
function valuesOf(entries: readonly Entry[], priceOf: (coin: string) => number): Map<string, number> {
  const held = [...amountsOf(entries)].filter(([coin, amount]) => amount !== 0 && !isMoney(coin));
  return new Map(held.map(([coin, amount]) => [coin, amount * priceOf(coin)]));
}
