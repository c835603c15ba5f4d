// The report Income, computed by hand.
import { serialOfDate } from './entries';
import { type Hand, HandSheet } from './hand';
import { incomeOf, sumsBy, total } from './sums';

export function incomeByHand(hand: Hand, year: number): HandSheet {
  const { words, entries, book, currency } = hand;
  const sheet = new HandSheet();
  const [now, before] = [incomeOf(entries, year), incomeOf(entries, year - 1)];
  const worthOf = (items: typeof now) => total(items.map(({ value }) => value));
  const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
  const inMonth = (month: string) => now.filter(({ date }) => date.startsWith(month));

  // By month: the three largest types of the year, the others together
  const types = groups(now, 3);
  sheet.table('D21', [types.map(({ name }) => name)]);
  sheet.put('B22', year);
  sheet.put('C22', worthOf(now));
  sheet.table('D22', [types.map(({ has }) => worthOf(now.filter(has)))]);
  sheet.table(
    'B23',
    months.map(month => [
      serialOfDate(`${month}-01`),
      worthOf(inMonth(month)),
      ...types.map(({ has }) => worthOf(inMonth(month).filter(has))),
    ]),
  );
  sheet.column(
    'P9',
    months.map(month => serialOfDate(`${month}-01`)),
  );
  sheet.table('Q8', [types.map(({ name }) => name)]);
  sheet.table(
    'Q9',
    months.map(month =>
      [0, 1, 2, 3].map(at => (types[at] ? worthOf(inMonth(month).filter(types[at]!.has)) : 0)),
    ),
  );

  // By type: of this year and the one before, by both together
  const both = groups([...now, ...before], 4);
  const rows = both.map(
    ({ name, has }) => [name, worthOf(now.filter(has)), worthOf(before.filter(has))] as const,
  );
  sheet.table('P3', [
    ['Period', 'Sum', ...both.map(({ name }) => name)],
    [year - 1, worthOf(before), ...rows.map(([, , value]) => value)],
    [year, worthOf(now), ...rows.map(([, value]) => value)],
  ]);
  sheet.put('J21', year);
  sheet.put('K21', year - 1);
  const all = worthOf(now);
  sheet.table(
    'I22',
    rows.map(([name, value, old]) => [name, value, old, all === 0 ? 0 : value / all]),
  );
  sheet.table(
    'P23',
    rows.map(([name, value]) => [name, value]),
  );

  // By coin
  const coins = sumsBy(
    now,
    ({ coin }) => coin,
    ({ value }) => value,
  );
  sheet.table(
    'I30',
    coins.map(({ key, size, items }) => [
      key,
      total(items.map(({ amount }) => amount)),
      size,
      all === 0 ? 0 : size / all,
    ]),
  );

  // Tiles
  const having = months.filter(month => worthOf(inMonth(month)) > 0).length;
  const thisMonth = Number(book.today.slice(5, 7));
  sheet.put('B5', all);
  sheet.put('B6', having);
  sheet.put('D5', having === 0 ? 0 : all / having);
  sheet.put('F5', worthOf(inMonth(months[thisMonth - 1]!)));
  sheet.put('F6', serialOfDate(`${months[thisMonth - 1]}-01`));
  const largest = Math.max(0, ...rows.map(([, value]) => value));
  sheet.put('I5', largest > 0 ? rows.find(([, value]) => value === largest)![0] : '–');
  sheet.put('I6', largest > 0 ? largest / all : undefined);
  sheet.put('K5', worthOf(before));
  sheet.put(
    'B2',
    all === 0 && worthOf(before) === 0
      ? words.emptyYear
      : words.incomeSubtitle.replace('{currency}', currency),
  );
  sheet.put('B1', `${words.incomeTitle} ${year}`);
  sheet.put('L1', year);
  sheet.put('N2', `from=${year}; to=${year}`);
  sheet.put('N3', `from=${year - 1}; to=${year}`);
  return sheet;
}

interface Group {
  readonly name: string;
  has(item: { readonly type: string }): boolean;
}

function groups(items: ReturnType<typeof incomeOf>, top: number): Group[] {
  const types = sumsBy(
    items,
    ({ type }) => type,
    ({ value }) => value,
  ).map(({ key }) => key);
  const single = types.length <= top + 1 ? types : types.slice(0, top);
  const own = single.map((name): Group => ({ name, has: ({ type }) => type === name }));
  return single.length === types.length
    ? own
    : [...own, { name: 'Other', has: ({ type }) => !single.includes(type) }];
}
