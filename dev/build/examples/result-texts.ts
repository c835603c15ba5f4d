// Cells as a person reads them: money to the cent, amounts of coins with about four digits, days as in ISO 8601, blanks blank.
import { wallMillis } from '../../host/locale/wall-time';
import type { CellContent } from '../../playground/grid/cell-content';
import type { ResultRows } from './compute-sheets';
import { settings } from './example-spreadsheets';

interface Column {
  readonly isMoney: boolean;
  readonly hasTimes: boolean;
  /** Otherwise years, counts and the like, which are written as they are. */
  readonly hasFractions: boolean;
}

export function cellTexts(heads: readonly string[], rows: ResultRows): string[][] {
  // Sums of periods, with a column for each key: no head names the currency.
  const isOfSums = heads[0] === 'Period' && heads[1] === 'Sum';
  const areMoney = heads.map(
    head => (isOfSums || /\((?:EUR|USD|%)\)/.test(head)) && !/price|unit/i.test(head),
  );
  const money = rows.flatMap(row => row.filter((_, column) => areMoney[column]));
  const columns = heads.map((_, index): Column => {
    const cells = rows.map(row => row[index]!);
    const isMoney = areMoney[index]!;
    return {
      isMoney,
      hasTimes: cells.some(cell => cell instanceof Date && !wallText(cell).endsWith('00:00')),
      hasFractions: (isMoney ? money : cells).some(isFraction),
    };
  });
  return rows.map(row => row.map((cell, index) => cellText(cell, columns[index]!)));
}

function isFraction(cell: CellContent): boolean {
  return typeof cell === 'number' && !Number.isInteger(cell);
}

function cellText(cell: CellContent, column: Column): string {
  if (cell instanceof Date) return wallText(cell).slice(0, column.hasTimes ? undefined : 10);
  if (typeof cell === 'number') return numberText(cell, column);
  return String(cell).replace(/[|<]/g, sign => (sign === '|' ? '\\|' : '&lt;'));
}

/** `2025-12-31 14:30` */
export function wallText(date: Date): string {
  const wall = new Date(wallMillis(date.getTime(), settings.timeZone));
  return wall.toISOString().slice(0, 16).replace('T', ' ');
}

function numberText(value: number, { isMoney, hasFractions }: Column): string {
  if (!hasFractions) return isMoney ? decimalText(value, 0, 0) : String(value);
  if (isMoney || Math.abs(value) >= 10) return decimalText(value, 2, 2);
  const digitsBefore = Math.floor(Math.log10(Math.abs(value) || 1)) + 1;
  return decimalText(value, 0, Math.min(8, 4 - digitsBefore));
}

function decimalText(value: number, least: number, most: number): string {
  return value.toLocaleString('en-GB', { minimumFractionDigits: least, maximumFractionDigits: most });
}
