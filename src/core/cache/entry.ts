// A dataset's table as cache entries. The head says what a cell must know; a table that fits is in the head itself.
//
// A larger table is cut into blocks of rows, each packed on its own, so that a block can be read without the others. The
// cache may lose any entry at any time: a lost or damaged part makes the whole a miss, never wrong data.
import type { ZoneStamp } from '../days/zone';
import type { Compressor } from '../ports';
import { joinedColumn } from '../tables/lazy-column';
import type { Table, TableValue } from '../tables/table';
import { entryKey, partKeys } from './cache-keys';
import { checksum, sampleOf } from './checksum';
import type { Freshness } from './freshness';
import { packTable, shortenTable, unpackTable } from './packed-table';
import { type BlockExtent, blocksFor, type RowWindow } from './row-window';

/** Google's limit is 100 KB an entry; whether it counts bytes or characters is not documented. */
const maxEntryBytes = 95_000;
/** The cache keeps 1,000 entries for everything in the spreadsheet. */
export const maxParts = 300;

/** Some blocks pack less well than the whole; one that comes out too large is halved, which wastes entries. */
const unevenness = 1.08;
/** So many rows are packed first, to estimate how well the others pack. */
const sampleRows = 2_000;
/** Formulas read the newest rows most: these have a small part of their own, which unpacks quickly. */
const newestRows = 250;
/** Up to this length a table is stored unpacked, in a few parts more: unpacking takes most of a cell's time. */
const uncompressedLength = maxEntryBytes * 4;
/** No table packs to less than a twentieth. */
const surelyLargeLength = maxEntryBytes * 20;

/** What an entry says before its content. */
export interface Stamp extends Freshness {
  /** Which dataset this is: keys may be shortened names. */
  readonly name: string;
  /** The spreadsheet's, so that a warm cell need not ask for it. Version 0.1.0 wrote none. */
  readonly zone?: ZoneStamp;
  /** Of a derived table: when the tables that it was made of were fetched. */
  readonly sourcesMillis?: readonly number[];
}

export interface Head extends Stamp {
  /** The table itself, or packed, or in parts. */
  readonly table?: Table;
  readonly packed?: string;
  readonly parts?: Parts;
}

export interface Parts {
  /** The table's currency: a reader who needs nothing else reads no part. */
  readonly currency?: string;
  readonly generation: string;
  readonly blocks: readonly Block[];
}

/** How its text is recognized. Version 0.1.0 wrote a checksum of all of it, which takes a cell longer than reading it. */
interface Block extends BlockExtent {
  readonly sample?: string;
  readonly sum?: string;
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
  zone?: ZoneStamp,
): EncodedEntry | undefined {
  const headOf = (content: Partial<Head>): string => JSON.stringify({ name, ...freshness, zone, ...content });
  const whole = headOf({ table });
  if (byteLength(whole) <= maxEntryBytes) return { entries: { [key]: whole }, parts: undefined };

  if (whole.length < surelyLargeLength) {
    const packedHead = headOf({ packed: packTable(table, compressor) });
    if (byteLength(packedHead) <= maxEntryBytes) return { entries: { [key]: packedHead }, parts: undefined };
  }
  const write =
    whole.length <= uncompressedLength ? shortenTable : (rows: Table) => packTable(rows, compressor);
  const blocks = packBlocks(table, write);
  if (blocks.length > maxParts || blocks.some(({ text }) => byteLength(text) > maxEntryBytes))
    return undefined;
  const sums = blocks.map(({ text }) => checksum(text));
  const generation = checksum(`${freshness.fetchedAtMillis}${sums.join()}`);
  const blocksOnly = blocks.map(({ text: _, ...block }) => block);
  const parts: Parts = { currency: table.currency, generation, blocks: blocksOnly };
  const keys = partKeys(key, generation, blocks.length);
  const entries = Object.fromEntries(blocks.map(({ text }, i) => [keys[i]!, text]));
  return { entries: { ...entries, [key]: headOf({ parts }) }, parts };
}

/** The same table under another name, without packing it again. */
export function renameEntry(
  entries: Readonly<Record<string, string>>,
  name: string,
  newName: string,
): Record<string, string> {
  const [key, newKey] = [entryKey(name), entryKey(newName)];
  return Object.fromEntries(
    Object.entries(entries).map(([known, text]) =>
      known === key
        ? [newKey, JSON.stringify({ ...JSON.parse(text), name: newName })]
        : [newKey + known.slice(key.length), text],
    ),
  );
}

/** The same head for another zone. `undefined` for anything that isn't this dataset's head. */
export function inZone(text: string | undefined, name: string, zone: ZoneStamp): string | undefined {
  const head = decodeHead(text, name);
  if (head === undefined) return undefined;
  const { table, packed, parts, ...stamp } = head;
  return JSON.stringify({ ...stamp, zone, table, packed, parts });
}

/** `undefined` for anything that isn't this dataset's head. */
export function decodeHead(text: string | undefined, name: string): Head | undefined {
  const stamp = parse(text);
  if (!isStamp(stamp, name)) return undefined;
  const head = stamp as Head;
  return head.table || head.packed || head.parts ? head : undefined;
}

/** The same without the content, which stands last and may be long. */
export function decodeStamp(text: string | undefined, name: string): Stamp | undefined {
  // Inside of a text, JSON would have a backslash before the quotes.
  const end = text?.search(/,"(?:table|packed|parts)":/) ?? -1;
  const stamp = end < 0 ? undefined : parse(`${text!.slice(0, end)}}`);
  return isStamp(stamp, name) ? stamp : undefined;
}

function isStamp(value: unknown, name: string): value is Stamp {
  const stamp = value as Partial<Stamp> | undefined;
  return (
    stamp?.name === name && Number.isFinite(stamp.freshUntilMillis) && Number.isFinite(stamp.fetchedAtMillis)
  );
}

/** Reads no part. */
export function currencyIn({ table, packed, parts }: Head, compressor: Compressor): string | undefined {
  return packed === undefined ? (table ?? parts)?.currency : unpackTable(packed, compressor)?.currency;
}

/** The entries beside the head that hold the rows of the window. */
export function neededParts(key: string, head: Head, window: RowWindow): string[] {
  if (head.parts === undefined) return [];
  const keys = partKeys(key, head.parts.generation, head.parts.blocks.length);
  return blocksFor(head.parts.blocks, window).map(index => keys[index]!);
}

/** At least the rows of the window. `undefined` where a part is missing or damaged. */
export function decodeTable(
  key: string,
  head: Head,
  window: RowWindow,
  found: Record<string, string>,
  compressor: Compressor,
): Table | undefined {
  if (head.table) return head.table;
  if (head.packed) return unpackTable(head.packed, compressor);
  const { blocks, generation } = head.parts!;
  const keys = partKeys(key, generation, blocks.length);
  const tables: Table[] = [];
  for (const index of blocksFor(blocks, window)) {
    const table = decodeBlock(blocks[index]!, found[keys[index]!], compressor);
    if (table === undefined) return undefined;
    tables.push(table);
  }
  return joinBlocks(tables);
}

/**
 * Notices a part that was lost, cut short or exchanged. A changed character makes packed text fail to unpack; in plain text
 * it could pass, but no cache changes characters.
 */
function decodeBlock(block: Block, text: string | undefined, compressor: Compressor): Table | undefined {
  if (text === undefined) return undefined;
  const isWhole = block.sum === undefined ? sampleOf(text) === block.sample : checksum(text) === block.sum;
  const table = isWhole ? unpackTable(text, compressor) : undefined;
  return table?.rowCount === block.rows ? table : undefined;
}

interface PackedBlock extends Block {
  readonly text: string;
}

type WriteTable = (table: Table) => string;

function packBlocks(table: Table, write: WriteTable): PackedBlock[] {
  const sample = sliceRows(table, 0, sampleRows);
  const lengthOfRow = byteLength(write(sample)) / Math.max(1, sample.rowCount);
  const mostRows = Math.max(1, Math.floor(maxEntryBytes / (lengthOfRow * unevenness)));
  const newest = isInOrderOfTime(table) ? Math.min(newestRows, table.rowCount) : 0;
  const older = table.rowCount - newest;
  // Blocks of equal size: a small one between them would be one more part to read for the rows around it.
  const rowsEach = Math.ceil(older / Math.ceil(older / mostRows));
  const blocks: PackedBlock[] = [];
  for (let from = 0; from < older; from += rowsEach)
    blocks.push(...packBlock(sliceRows(table, from, Math.min(older, from + rowsEach)), write));
  if (newest > 0) blocks.push(...packBlock(sliceRows(table, older, table.rowCount), write));
  return blocks;
}

function packBlock(table: Table, write: WriteTable): PackedBlock[] {
  const text = write(table);
  if (byteLength(text) <= maxEntryBytes || table.rowCount <= 1) return [blockOf(table, text)];
  const middle = Math.ceil(table.rowCount / 2);
  return [
    ...packBlock(sliceRows(table, 0, middle), write),
    ...packBlock(sliceRows(table, middle, table.rowCount), write),
  ];
}

function blockOf(table: Table, text: string): PackedBlock {
  const times = timesOf(table);
  const [first, last] = [times?.[0], times?.[table.rowCount - 1]];
  const isTimed = isInOrderOfTime(table) && typeof first === 'number' && typeof last === 'number';
  return { rows: table.rowCount, sample: sampleOf(text), ...(isTimed && { times: [first, last] }), text };
}

function isInOrderOfTime(table: Table): boolean {
  const times = timesOf(table);
  const follows = (time: TableValue, row: number) =>
    typeof time === 'number' && (row === 0 || time >= Number(times![row - 1]));
  return times?.every(follows) ?? false;
}

function timesOf(table: Table): readonly TableValue[] | undefined {
  return table.columns.find(({ name, type }) => name === 'time' && type === 'time')?.values;
}

function sliceRows(table: Table, from: number, to: number): Table {
  const columns = table.columns.map(column => ({ ...column, values: column.values.slice(from, to) }));
  return { ...table, rowCount: Math.min(to, table.rowCount) - from, columns };
}

function joinBlocks(blocks: readonly Table[]): Table {
  const first = blocks[0]!;
  if (blocks.length === 1) return first;
  const rowCounts = blocks.map(({ rowCount }) => rowCount);
  const columns = first.columns.map((_, index) =>
    joinedColumn(
      blocks.map(block => block.columns[index]!),
      rowCounts,
    ),
  );
  return { ...first, columns, rowCount: rowCounts.reduce((sum, rows) => sum + rows, 0) };
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
