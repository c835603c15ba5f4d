// Which blocks of a large table a formula needs.
import fc from 'fast-check';
import { decodeHead, decodeTable, encodeEntry, neededParts } from '../../../src/core/cache/entry';
import { type BlockExtent, blocksFor, type RowWindow } from '../../../src/core/cache/row-window';
import type { Compressor } from '../../../src/core/ports';
import { allRows, findColumn, type Table } from '../../../src/core/tables/table';
import type { Selection } from '../../../src/functions/define/common-options';
import { selectRows } from '../../../src/functions/output/select-rows';
import { noise } from '../../support/large-answers';
import { zoneNamed } from '../../support/zones';

/** Ten rows each, of the seconds 0 to 9, 10 to 19, … */
const blocks = Array.from({ length: 5 }, (_, i): BlockExtent => ({ rows: 10, times: [i * 10, i * 10 + 9] }));

test.each<[string, RowWindow, number[]]>([
  ['no window', {}, [0, 1, 2, 3, 4]],
  ['from', { from: 29 }, [2, 3, 4]],
  ['to', { to: 10 }, [0, 1]],
  ['from and to', { from: 15, to: 25 }, [1, 2]],
  ['a gap before the first row', { to: -1 }, [0]],
  ['a time after the last row', { from: 99 }, [0]],
  ['the first rows', { first: 11 }, [0, 1]],
  ['the last rows', { last: 10 }, [4]],
  ['the last rows of more than there are', { last: 99 }, [0, 1, 2, 3, 4]],
])('%s', (_, window, expected) => {
  expect(blocksFor(blocks, window)).toEqual(expected);
});

test('a block without times may hold any time', () => {
  expect(blocksFor([{ rows: 10 }, ...blocks], { first: 5 })).toEqual([0, 1]);
  expect(blocksFor([blocks[0]!, { rows: 10 }, blocks[2]!], { from: 25 })).toEqual([1, 2]);
});

/** In the order that transactions come in: by time, those without one first. */
const anyTimes = fc
  .tuple(fc.nat(30), fc.array(fc.nat(400), { minLength: 60, maxLength: 120 }))
  .map(([blanks, times]) => [...Array.from({ length: blanks }, () => null), ...times.sort((a, b) => a - b)]);
const seconds = fc.integer({ min: -10, max: 410 });
const anySelection = fc
  .record(
    {
      from: seconds.map(at => ({ kind: 'wall' as const, first: at, last: at })),
      to: seconds.map(at => ({ kind: 'wall' as const, first: at, last: at })),
      limit: fc.integer({ min: 1, max: 150 }),
      order: fc.constantFrom('asc', 'desc'),
    },
    { requiredKeys: [] },
  )
  .filter(({ from, to }) => from === undefined || to === undefined || from.first <= to.last);

/** What matters here is which parts are read. */
const plain: Compressor = { pack: text => text, unpack: text => text };
const figures = noise(7);
const wide = Array.from({ length: 150 }, () =>
  Array.from({ length: 400 }, () => figures.next().value.toString(36)).join(''),
);

/** Each row so wide that an entry holds few. */
function tableOf(times: readonly (number | null)[]): Table {
  return {
    currency: '',
    rowCount: times.length,
    columns: [
      { name: 'id', type: 'number', values: times.map((_, row) => row) },
      { name: 'time', type: 'time', values: times },
      { name: 'note', type: 'text', values: wide.slice(0, times.length) },
    ],
    totals: {},
  };
}

const windowOf = ({ from, to, limit, order }: Selection): RowWindow => ({
  ...(from?.kind === 'wall' && { from: from.first }),
  ...(to?.kind === 'wall' && { to: to.last }),
  ...(limit && (order === 'desc' ? { last: limit } : { first: limit })),
});

const inUtc = { zone: () => zoneNamed('Etc/UTC'), nowSeconds: () => 0 };

function shownIds(table: Table, selection: Selection) {
  const ids = findColumn(table, 'id')!.values;
  return selectRows(allRows(table), findColumn(table, 'time'), selection, inUtc).map(row => ids[row]);
}

test('what a window shows is what the whole table shows through it', () => {
  let [windows, partsRead, partsInAll] = [0, 0, 0];
  fc.assert(
    fc.property(anyTimes, fc.array(anySelection, { minLength: 20, maxLength: 20 }), (times, selections) => {
      const table = tableOf(times);
      const freshness = { fetchedAtMillis: 1, freshUntilMillis: 2 };
      const { entries, parts } = encodeEntry('key', 'name', table, freshness, plain)!;
      const head = decodeHead(entries.key, 'name')!;
      for (const selection of selections) {
        const needed = neededParts('key', head, windowOf(selection));
        const found = Object.fromEntries(needed.map(key => [key, entries[key]!]));
        const part = decodeTable('key', head, windowOf(selection), found, plain)!;
        expect(shownIds(part, selection)).toEqual(shownIds(table, selection));
        windows++;
        partsRead += needed.length;
        partsInAll += parts?.blocks.length ?? 0;
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
  expect(windows).toBe(400);
  expect(partsRead).toBeLessThan(0.8 * partsInAll);
});
