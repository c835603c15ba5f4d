// The newest good copy of a table, in the spreadsheet's properties, which outlive the cache's six hours. Properties hold 9 KB a
// value and 500 KB in all, together with records and keys, so a copy has a share; a larger table has no copy.
import { checksum } from '../cache/checksum';
import { packTable, unpackTable } from '../cache/packed-table';
import type { Compressor } from '../ports';
import type { Texts } from '../stored-texts';
import type { Table } from '../tables/table';

export interface LastGood {
  readonly count: number;
  readonly sum: string;
}

const maxValueLength = 8_900;
const maxTableLength = 100_000;
const maxAllLength = 350_000;
/** Packing more than this only to see that it doesn't fit would cost a cell too much time. */
const maxCellCount = 150_000;

const prefix = 'ct.good.';

/** `undefined` where the table doesn't fit its share. */
export function packLastGood(
  cacheKey: string,
  table: Table,
  spreadsheet: Texts,
  compressor: Compressor,
): { readonly good: LastGood; readonly entries: Record<string, string> } | undefined {
  if (table.rowCount * table.columns.length > maxCellCount) return undefined;
  const packed = packTable(table, compressor);
  const own = new Set(lastGoodProperties(cacheKey, spreadsheet));
  const others = Object.keys(spreadsheet).filter(name => name.startsWith(prefix) && !own.has(name));
  const othersLength = others.reduce((sum, name) => sum + name.length + spreadsheet[name]!.length, 0);
  if (packed.length > maxTableLength || packed.length + othersLength > maxAllLength) return undefined;
  const entries: Record<string, string> = {};
  const count = Math.ceil(packed.length / maxValueLength);
  for (let i = 0; i < count; i++) {
    entries[property(cacheKey, i)] = packed.slice(i * maxValueLength, (i + 1) * maxValueLength);
  }
  return { good: { count, sum: checksum(packed) }, entries };
}

/** `undefined` where a part is missing, damaged or of another fetch. */
export function readLastGood(
  cacheKey: string,
  { count, sum }: LastGood,
  spreadsheet: Texts,
  compressor: Compressor,
): Table | undefined {
  const parts = Array.from({ length: count }, (_, i) => spreadsheet[property(cacheKey, i)] ?? '');
  const packed = parts.join('');
  return checksum(packed) === sum ? unpackTable(packed, compressor) : undefined;
}

export function lastGoodProperties(cacheKey: string, spreadsheet: Texts): string[] {
  const start = `${prefix}${cacheKey}|`;
  return Object.keys(spreadsheet).filter(name => name.startsWith(start));
}

function property(cacheKey: string, index: number): string {
  return `${prefix}${cacheKey}|${index}`;
}
