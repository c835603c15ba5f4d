// A dataset's table as cache entries. The head alone tells a cell all it must know; a table that fits stands in it.
//
// A larger table is cut into blocks of rows, each packed on its own, so that a block can be read without the others. The
// cache may lose any entry at any time: a lost or damaged part makes the whole a miss, never wrong data.
import { checksum } from '../checksum';
import type { Compressor } from '../ports';
import type { Column, Table } from '../tables/table';
import { partKeys } from './cache-keys';

/** Google's limit is 100 KB an entry; whether it counts bytes or characters is not documented. */
export const maxEntryBytes = 95_000;
/** The cache keeps 1,000 entries for everything in the spreadsheet. */
export const maxParts = 300;

export interface Freshness {
  readonly fetchedAtMillis: number;
  readonly freshUntilMillis: number;
}

export interface Head extends Freshness {
  /** Which dataset this is: keys may be shortened names. */
  readonly name: string;
  readonly table?: Table;
  readonly parts?: Parts;
}

export interface Parts {
  readonly generation: string;
  /** One checksum a part. */
  readonly sums: readonly string[];
}

export interface EncodedEntry {
  readonly entries: Record<string, string>;
  readonly parts: Parts | undefined;
}

/** `undefined` where the table needs more parts than the cache should hold, or a single row more than an entry. */
export function encodeEntry(
  key: string,
  name: string,
  table: Table,
  freshness: Freshness,
  compressor: Compressor,
): EncodedEntry | undefined {
  const whole = JSON.stringify({ name, ...freshness, table } satisfies Head);
  if (byteLength(whole) <= maxEntryBytes) return { entries: { [key]: whole }, parts: undefined };

  const texts = packBlocks(table, compressor);
  if (texts.length > maxParts || texts.some(text => text.length > maxEntryBytes)) return undefined;
  const sums = texts.map(checksum);
  const parts = { generation: checksum(`${freshness.fetchedAtMillis}${sums.join()}`), sums };
  const head = JSON.stringify({ name, ...freshness, parts } satisfies Head);
  const keys = partKeys(key, parts.generation, parts.sums.length);
  return { entries: { ...Object.fromEntries(texts.map((text, i) => [keys[i]!, text])), [key]: head }, parts };
}

/** `undefined` for anything that isn't this dataset's head. */
export function decodeHead(text: string | undefined, name: string): Head | undefined {
  const head = parse(text) as Partial<Head> | undefined;
  const isHead =
    head?.name === name && Number.isFinite(head.freshUntilMillis) && Number.isFinite(head.fetchedAtMillis);
  return isHead && (head.table || head.parts) ? (head as Head) : undefined;
}

/** `undefined` where a part is missing or damaged. */
export function decodeParts(
  key: string,
  parts: Parts,
  found: Record<string, string>,
  compressor: Compressor,
): Table | undefined {
  const blocks: Table[] = [];
  for (const [index, part] of partKeys(key, parts.generation, parts.sums.length).entries()) {
    const text = found[part];
    if (text === undefined || checksum(text) !== parts.sums[index]) return undefined;
    const block = unpack(text, compressor);
    if (block === undefined) return undefined;
    blocks.push(block);
  }
  return blocks.length > 0 ? joinBlocks(blocks) : undefined;
}

function packBlocks(table: Table, compressor: Compressor): string[] {
  const packed = compressor.pack(JSON.stringify(table));
  if (packed.length <= maxEntryBytes || table.rowCount <= 1) return [packed];
  const blockCount = Math.min(table.rowCount, Math.ceil((packed.length / maxEntryBytes) * 1.1));
  const rowsEach = Math.ceil(table.rowCount / blockCount);
  const texts: string[] = [];
  for (let from = 0; from < table.rowCount; from += rowsEach) {
    texts.push(...packBlocks(sliceRows(table, from, Math.min(from + rowsEach, table.rowCount)), compressor));
  }
  return texts;
}

function sliceRows(table: Table, from: number, to: number): Table {
  const columns = table.columns.map(column => ({ ...column, values: column.values.slice(from, to) }));
  return { ...table, rowCount: to - from, columns };
}

function joinBlocks(blocks: readonly Table[]): Table {
  const first = blocks[0]!;
  const columns = first.columns.map((column, index): Column => {
    const values = blocks.flatMap(block => block.columns[index]!.values);
    return { ...column, values };
  });
  return { ...first, columns, rowCount: blocks.reduce((sum, block) => sum + block.rowCount, 0) };
}

function unpack(text: string, compressor: Compressor): Table | undefined {
  try {
    return parse(compressor.unpack(text)) as Table | undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** UTF-8 length; there is no TextEncoder here. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
