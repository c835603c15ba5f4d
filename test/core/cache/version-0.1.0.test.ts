// A spreadsheet that was open in version 0.1.0: what that version left in the cache is read, and as strictly as it did.
import fc from 'fast-check';
import { decodeHead, decodeTable } from '../../../src/core/cache/entry';
import { unpackTable } from '../../../src/core/cache/packed-table';
import type { Table } from '../../../src/core/tables/table';
import { zlibCompressor } from '../../support/memory-ports';
import written from './fixtures/version-0.1.0.json';

interface Written {
  readonly table: Table;
  readonly entries: Record<string, string>;
}

const forms = Object.entries(written.entries as unknown as Record<string, Written>);
const key = `ct2:${written.name}`;

function decode(entries: Record<string, string>): Table | undefined {
  const head = decodeHead(entries[key], written.name);
  return head && decodeTable(key, head, {}, entries, zlibCompressor);
}

test.each(forms)('a table %s', (_form, { table, entries }) => {
  expect(decode(entries)).toEqual(table);
});

test.each(forms.filter(([, { entries }]) => Object.keys(entries).length > 1))(
  'a table %s of which a part is lost or changed by a character is a miss',
  (_form, { entries }) => {
    const anyPart = fc.constantFrom(...Object.keys(entries).filter(one => one !== key));
    fc.assert(
      fc.property(anyPart, fc.nat(), (part, at) => {
        const { [part]: text = '', ...rest } = entries;
        const place = at % text.length;
        const other = text[place] === '1' ? '2' : '1';
        expect(decode(rest)).toBeUndefined();
        expect(
          decode({ ...rest, [part]: text.slice(0, place) + other + text.slice(place + 1) }),
        ).toBeUndefined();
      }),
    );
  },
);

test('a last good copy', () => {
  const { table, packed } = written.lastGood;
  expect(unpackTable(packed, zlibCompressor)).toEqual(table);
});
