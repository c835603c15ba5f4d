// Tables as cache entries: size limits, parts, and damage that must be noticed.
import fc from 'fast-check';
import {
  decodeHead,
  decodeStamp,
  decodeTable,
  type EncodedEntry,
  encodeEntry,
  inZone,
  maxParts,
} from '../../../src/core/cache/entry';
import type { Freshness } from '../../../src/core/cache/freshness';
import type { Column, ColumnType, Table, TableValue } from '../../../src/core/tables/table';
import { zlibCompressor } from '../../support/memory-ports';

const freshness: Freshness = { fetchedAtMillis: 1_000, freshUntilMillis: 3_601_000 };
const name = 'default/getTrades';

const encode = (table: Table, { fetchedAtMillis = 1_000 } = {}) =>
  encodeEntry('key', name, table, { ...freshness, fetchedAtMillis }, zlibCompressor);

/** The table that a cell makes of the cache's entries. */
function decode(entries: Record<string, string>): Table | undefined {
  const head = decodeHead(entries.key, name);
  return head && decodeTable('key', head, {}, entries, zlibCompressor);
}

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0);
const anyValueOf: Record<ColumnType, fc.Arbitrary<TableValue>> = {
  text: fc.option(fc.string({ unit: 'grapheme' }), { nil: null }),
  number: fc.option(number, { nil: null }),
  time: fc.option(fc.nat(), { nil: null }),
  day: fc.option(fc.nat(), { nil: null }),
};
const anyColumn = (rowCount: number) =>
  fc.constantFrom<ColumnType>('text', 'number', 'time', 'day').chain(type =>
    fc.record<Column>({
      name: fc.string(),
      type: fc.constant(type),
      values: fc.array(anyValueOf[type], { minLength: rowCount, maxLength: rowCount }),
    }),
  );
const anyTable: fc.Arbitrary<Table> = fc.nat(20).chain(rowCount =>
  fc.record<Table>({
    currency: fc.constantFrom('', 'EUR', '€'),
    rowCount: fc.constant(rowCount),
    columns: fc.array(anyColumn(rowCount), { maxLength: 6 }),
    totals: fc.dictionary(fc.constantFrom('value_fiat', 'profit_btc'), number, { noNullPrototype: true }),
  }),
);

/** Text that hardly packs: what matters is the size. `spread`: how many kinds of characters. */
function largeTable(rows: number, seed = 1, characters = 'abcdefghijklmnopqrstuvwxyzäöüß€🙂日本語'): Table {
  const kinds = [...characters];
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  const text = () => Array.from({ length: 90 }, () => kinds[Math.floor(random() * kinds.length)]!).join('');
  return {
    currency: 'EUR',
    rowCount: rows,
    columns: [
      { name: 'id', type: 'number', values: Array.from({ length: rows }, (_, row) => row) },
      { name: 'comment', type: 'text', values: Array.from({ length: rows }, text) },
    ],
    totals: { value_fiat: 5 },
  };
}

const large = largeTable(2_500);
const largeEntry = encode(large)!;
const partsOf = ({ entries }: EncodedEntry) => Object.keys(entries).filter(key => key !== 'key');
const partKeys = partsOf(largeEntry);

test('any small table is one plain entry that decodes to itself', () => {
  fc.assert(
    fc.property(anyTable, table => {
      const entry = encode(table)!;
      expect(entry.parts).toBeUndefined();
      expect(Object.keys(entry.entries)).toEqual(['key']);
      expect(decode(entry.entries)).toEqual(table);
    }),
  );
});

test('a large table is a head and several parts that decode to itself', () => {
  expect(partKeys.length).toBeGreaterThan(2);
  expect(partKeys).toHaveLength(largeEntry.parts!.blocks.length);
  expect(decode(largeEntry.entries)).toEqual(large);
});

test.each([
  ['ASCII', 'ab'],
  ['two bytes a character', 'äöüß'],
  ['three bytes a character', '€日本語'],
  ['four bytes a character', '🙂🚀'],
])('no entry has more bytes than Google takes: %s', (_name, characters) => {
  for (const rows of [240, 330, 1_000]) {
    const entry = encode(largeTable(rows, rows, characters))!;
    for (const text of Object.values(entry.entries))
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000);
  }
});

test('a single row larger than an entry is not kept', () => {
  const note = largeTable(2_000).columns[1]!.values.join('');
  const column: Column = { name: 'note', type: 'text', values: [note] };
  expect(encode({ currency: '', rowCount: 1, columns: [column], totals: {} })).toBeUndefined();
});

test('a table of more parts than the cache should hold is not kept', () => {
  const { compressor, packed } = countingPacker();
  const rows = maxParts * 2;
  const table = {
    ...largeTable(rows),
    columns: [{ name: 'a', type: 'text' as const, values: Array(rows).fill('x'.repeat(95_000)) }],
  };
  expect(encodeEntry('key', name, table, freshness, compressor)).toBeUndefined();
  expect(packed.count).toBeGreaterThan(maxParts);
});

function countingPacker() {
  const packed = { count: 0 };
  const pack = (text: string) => {
    packed.count++;
    return text;
  };
  return { packed, compressor: { pack, unpack: (text: string) => text } };
}

const packed = largeTable(5_000);
const forms = [
  { form: 'plain', table: large, later: largeTable(2_500, 2) },
  { form: 'packed', table: packed, later: largeTable(5_000, 2) },
].map(one => ({ ...one, entry: encode(one.table)! }));

test.each(forms)('the parts are $form', ({ form, entry }) => {
  expect(partsOf(entry).length).toBeGreaterThan(2);
  for (const key of partsOf(entry)) expect(entry.entries[key]!.startsWith('{')).toBe(form === 'plain');
});

const tiny: Table = { currency: 'EUR', rowCount: 0, columns: [], totals: {} };
const berlin = { name: 'Europe/Berlin', from: 0, until: 9, offsets: [3600] };

test('when a table was fetched can be read without the table, whatever its names hold', () => {
  const odd = 'default/getTrades?type=,"table":{}';
  for (const table of [large, packed, tiny]) {
    const { entries } = encodeEntry('key', odd, table, freshness, zlibCompressor, berlin)!;
    const { table: _, packed: __, parts: ___, ...stamp } = decodeHead(entries.key, odd)!;
    expect(decodeStamp(entries.key, odd)).toEqual(stamp);
    expect(decodeStamp(inZone(entries.key, odd, { ...berlin, name: 'UTC' }), odd)!.zone!.name).toBe('UTC');
    expect(decodeStamp(entries.key, name)).toBeUndefined();
  }
});

test('an entry of version 0.1.0, which had no zone, tells it after it has got one', () => {
  const moved = inZone(encode(tiny)!.entries.key, name, berlin);
  expect(decodeStamp(moved, name)!.zone).toEqual(berlin);
});

describe.each(forms)('of $form parts is a miss, never wrong data:', ({ entry, later }) => {
  const partKeys = partsOf(entry);
  const anyPart = fc.constantFrom(...partKeys);
  const anyKey = fc.constantFrom(...Object.keys(entry.entries));
  const alter = (changes: Record<string, string>): Record<string, string> => ({
    ...entry.entries,
    ...changes,
  });

  test('any entry lost', () => {
    fc.assert(
      fc.property(anyKey, lost => {
        const { [lost]: _lost, ...rest } = entry.entries;
        expect(decode(rest)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  test('any entry cut short', () => {
    fc.assert(
      fc.property(anyKey, fc.double({ min: 0, max: 0.999, noNaN: true }), (key, share) => {
        const text = entry.entries[key]!;
        expect(decode(alter({ [key]: text.slice(0, Math.floor(text.length * share)) }))).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  test('any part that lost a stretch of a thousand characters, filled up or not', () => {
    fc.assert(
      fc.property(anyPart, fc.nat(), fc.constantFrom('', ' ', '0', '?'), (key, at, filling) => {
        const text = entry.entries[key]!;
        const place = at % (text.length - 1_000);
        const damaged = text.slice(0, place) + filling.repeat(1_000) + text.slice(place + 1_000);
        expect(decode(alter({ [key]: damaged }))).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  test('two parts swapped', () => {
    fc.assert(
      fc.property(anyPart, anyPart, (a, b) => {
        fc.pre(a !== b);
        const swapped = alter({ [a]: entry.entries[b]!, [b]: entry.entries[a]! });
        expect(decode(swapped)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  test('a head whose parts are of another time', () => {
    const next: EncodedEntry = encode(later, { fetchedAtMillis: 2_000 })!;
    expect(partsOf(next).filter(key => partKeys.includes(key))).toEqual([]);
    expect(decode({ ...entry.entries, key: next.entries.key! })).toBeUndefined();
    for (const [index, key] of partsOf(next).entries()) {
      const mixed = { ...next.entries, [key]: entry.entries[partKeys[index]!] ?? '' };
      expect(decode(mixed)).toBeUndefined();
    }
  });
});

describe('is a miss, never wrong data:', () => {
  test('a character changed in any packed part, unless it says the same', () => {
    const { entries } = forms[1]!.entry;
    const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const anyPart = fc.constantFrom(...partsOf(forms[1]!.entry));
    fc.assert(
      fc.property(anyPart, fc.nat(), fc.constantFrom(...base64), (key, at, other) => {
        const text = entries[key]!;
        const place = at % text.length;
        const changed = text.slice(0, place) + other + text.slice(place + 1);
        const found = decode({ ...entries, [key]: changed });
        if (found !== undefined) expect(found).toEqual(packed);
        if (place > 40 && other !== text[place]) expect(found).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('a small entry cut short, or of another dataset', () => {
    const small = encode(largeTable(10))!.entries.key!;
    for (let length = 0; length < small.length; length += 7) {
      expect(decode({ key: small.slice(0, length) })).toBeUndefined();
    }
    expect(decodeHead(small, 'default/getBalance')).toBeUndefined();
    expect(decodeHead(small, name)).toBeDefined();
  });

  test.each(['', 'null', '5', '"x"', '[]', '{}', '{"name":"default/getTrades"}', '<html>'])('%j', text => {
    expect(decode({ key: text })).toBeUndefined();
  });
});
