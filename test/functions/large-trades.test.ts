// Trades of many cache entries: a formula reads only the parts that it shows.
import { largeTradesAnswer } from '../support/large-answers';
import { Sheet } from '../support/sheet';

const sheet = new Sheet();
// Of 5 years, one every six hours: a dozen entries of the cache.
sheet.ports.http.answers.getTrades = largeTradesAnswer(7_300);
const all = sheet.run('CT_TRADES', 'headers=no; columns=id,time') as [string, Date][];

/** How many entries of the cache a formula finds. */
function entriesRead(options: string): { readonly ids: unknown[]; readonly entries: number } {
  sheet.ports.takeEvents();
  sheet.ports.cache.entriesRead = 0;
  const ids = sheet.column(0, 'CT_TRADES', `headers=no; columns=id; ${options}`);
  expect(sheet.ports.takeEvents().filter(event => event !== 'cache.read')).toEqual([]);
  return { ids, entries: sheet.ports.cache.entriesRead };
}

const idsBetween = (from: number, to: number) =>
  all.filter(([, time]) => time.getTime() >= from && time.getTime() < to).map(([id]) => id);

test('the whole table takes many entries', () => {
  expect(all).toHaveLength(7_300);
  expect(entriesRead('').entries).toBeGreaterThan(4);
});

test('every month reads three entries at most, and shows that month', () => {
  for (let month = 0; month < 60; month++) {
    const year = 2020 + Math.floor(month / 12);
    const text = `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
    const { ids, entries } = entriesRead(`from=${text}; to=${text}`);
    expect(ids).toEqual(idsBetween(Date.UTC(year, month % 12), Date.UTC(year, (month % 12) + 1)));
    expect(ids.length).toBeGreaterThan(100);
    expect(entries).toBeLessThanOrEqual(3);
  }
});

test.each([
  ['order=desc; limit=5', all.slice(-5).reverse()],
  ['limit=5', all.slice(0, 5)],
  ['order=asc; limit=5', all.slice(0, 5)],
])('%s reads the head and one part', (options, expected) => {
  expect(entriesRead(options)).toEqual({ ids: expected.map(([id]) => id), entries: 2 });
});

test('a filter looks everywhere: its rows may be anywhere', () => {
  const { ids, entries } = entriesRead('limit=1; type=Trade');
  expect(ids).toEqual([all[0]![0]]);
  expect(entries).toBeGreaterThan(4);
});
