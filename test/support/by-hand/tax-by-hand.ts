// The report Tax year, computed by hand.
import { serialOf, serialOfDate } from './entries';
import { type Hand, HandSheet, sum } from './hand';
import { lotsOf, type Rules, type Sale } from './lots';
import { feesOf, incomeOf, sumsBy, total } from './sums';

export function taxByHand(hand: Hand, year: number, rules: Rules): HandSheet {
  const { words, data, entries, book, currency } = hand;
  const sheet = new HandSheet();
  const { sales: allSales, open } = lotsOf(entries, rules);
  const sales = allSales.filter(({ entry }) => Number(entry.date.slice(0, 4)) === year);
  const yearOf = (date: string) => Number(date.slice(0, 4)) === year;

  // Sales by holding time
  const terms = ['short', 'long', 'missing'] as const;
  const ofTerm = (term: string) =>
    sales.filter(sale => sale.term === term || (sale.term === '' && term === 'short'));
  const byTerm = [...terms.map(ofTerm), sales].map(figures);
  sheet.table('F10', byTerm);
  const [short, long, missing, all] = byTerm.map(([count]) => count!);
  if (short! + long! + missing! > all!) sheet.put('B14', words.salesInTwo);
  sheet.put('B5', byTerm[0]![3]);
  sheet.put('B6', byTerm[0]![0]);
  sheet.put('E5', byTerm[1]![3]);
  sheet.put('E6', byTerm[1]![0]);

  // Checks
  const checks = hand.checks.ofYear;
  sheet.column('B17', checks.length === 0 ? [words.allWell] : checks.slice(0, 3).map(([, , , text]) => text));
  sheet.put('J15', checks.length);

  // Fees and income
  const fees = feesOf(entries, currency).filter(({ date }) => yearOf(date));
  const kinds = (['inside', 'row'] as const).map(kind => {
    const own = fees.filter(fee => fee.kind === kind);
    return [own.length, total(own.map(({ value }) => value))];
  });
  sheet.table('P10', kinds);
  sheet.put('L5', sum(kinds.map(([, value]) => value!)));
  const income = incomeOf(entries, year);
  const types = sumsBy(
    income,
    ({ type }) => type,
    ({ value }) => value,
  ).map(({ key, size, items }) => [key, size, items.length] as const);
  const rest = types.slice(6);
  const shown =
    rest.length < 2
      ? types
      : [
          ...types.slice(0, 6),
          ['Other', sum(rest.map(([, size]) => size)), sum(rest.map(([, , rows]) => rows))] as const,
        ];
  sheet.column(
    'L13',
    shown.map(([type]) => type),
  );
  sheet.table(
    'P13',
    shown.map(([, size, rows]) => [rows, size]),
  );
  sheet.put('H5', sum(shown.map(([, size]) => size)));

  // Every sale with its purchase, the lots that are left
  sheet.table(
    'B23',
    sales.map(({ entry, coin, amount, acquired, proceeds, cost, gain, term }) => [
      serialOf(data, entry.seconds),
      coin,
      amount,
      acquired && serialOf(data, acquired.seconds),
      acquired && Math.floor((entry.seconds - acquired.seconds) / 86_400),
      proceeds,
      cost,
      gain,
      term,
    ]),
  );
  sheet.put('J21', sales.length);
  const lots = [...open].sort((a, b) =>
    a.longFrom !== b.longFrom
      ? a.longFrom < b.longFrom
        ? -1
        : 1
      : a.coin !== b.coin
        ? a.coin < b.coin
          ? -1
          : 1
        : a.acquired.seconds - b.acquired.seconds || a.acquired.id - b.acquired.id,
  );
  sheet.table(
    'L23',
    lots.map(({ coin, amount, cost, acquired, longFrom }) => {
      const price = data.prices.priceOf(coin, hand.nowSeconds * 1000);
      const days = (Date.parse(longFrom) - Date.parse(book.today)) / 86_400_000;
      const gain = cost === undefined ? undefined : amount * price - cost;
      const when = rules.longterm === 'none' ? [] : [serialOfDate(longFrom), Math.max(0, days)];
      return [coin, amount, serialOf(data, acquired.seconds), gain, ...when];
    }),
  );
  sheet.put('Q21', lots.length);
  sheet.put(
    'B2',
    sales.length === 0 && lots.length === 0
      ? words.emptyYear
      : words.taxSubtitle.replace('{currency}', currency),
  );

  // Yellow cells, and what the formulas make of them
  const days = `from=${year}; to=${year}`;
  const text = `method=${rules.method}; pool=${rules.pool}; longterm=${rules.longterm}`;
  sheet.column('Q4', [year, rules.method, rules.pool, rules.longterm]);
  sheet.column('U2', [days, text, `${days}; ${text}`]);
  sheet.put('B1', `${words.taxTitle} ${year}`);
  return sheet;
}

/** Sales, not their parts; what of nobody knows the value or the cost is in no sum. */
function figures(parts: readonly Sale[]): number[] {
  const known = parts.filter(({ gain }) => gain !== undefined);
  const of = (name: 'proceeds' | 'cost' | 'gain') => sum(known.map(part => part[name]!));
  return [new Set(known.map(({ entry }) => entry)).size, of('proceeds'), of('cost'), of('gain')];
}
