// Single values as CoinTracking writes them: numbers come as text ("0.50000000"), also as "", "-" or "-0.00000000".
import type { ColumnType, TableValue } from './table';

export function readValue(value: unknown, type: ColumnType): TableValue {
  if (isBlank(value)) return null;
  if (type === 'text') return typeof value === 'object' ? JSON.stringify(value) : String(value);
  return readNumber(value) ?? null;
}

/** `undefined` for what isn't a number. Never negative zero, which a sheet would show as "-0". */
export function readNumber(value: unknown): number | undefined {
  const plain = typeof value === 'string' ? value.trim() : value;
  if (plain === '' || (typeof plain !== 'string' && typeof plain !== 'number')) return undefined;
  const number = Number(typeof plain === 'string' && thousands.test(plain) ? plain.replace(/,/g, '') : plain);
  return Number.isFinite(number) ? number + 0 : undefined;
}

export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && /^\s*-?\s*$/.test(value));
}

/** For fields that aren't documented. Long or zero-padded digits are an id: as a number they would lose digits. */
export function looksNumeric(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' && /^\s*-?(0|[1-9]\d{0,14})(\.\d+)?\s*$/.test(value);
}

const thousands = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
