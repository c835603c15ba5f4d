// Checks what a script writes into a range. The texts on sizes are reported by many projects.
import type { Box, WorkbookValue } from '../workbook';
import { Exception } from './realm';
import { mismatch } from './signature';

export function readFormulas(method: string, box: Box, given: unknown): string[][] {
  return readTable(method, box, given).map(row => row.map(content => readFormula(method, content)));
}

export function readValues(method: string, box: Box, given: unknown): WorkbookValue[][] {
  return readTable(method, box, given).map(row => row.map(content => readValue(method, content)));
}

export function readFormula(method: string, content: unknown): string {
  const formula = String(content ?? '');
  // Sheets may put the sign before such a text: not documented.
  if (formula !== '' && !formula.startsWith('='))
    throw new Exception(`Range.${method} without "=" is not available in the local host yet.`);
  return formula;
}

export function readValue(method: string, content: unknown): WorkbookValue {
  if (content === null || content === undefined) return '';
  if (typeof content === 'string' || typeof content === 'boolean' || content instanceof Date) return content;
  if (typeof content === 'number' && Number.isFinite(content)) return content;
  // What becomes of an object or NaN is not documented.
  throw new Exception(`Range.${method} with ${String(content)} is not available in the local host yet.`);
}

/** A table of the range's size. */
export function readTable(method: string, { rows, columns }: Box, given: unknown): unknown[][] {
  if (!Array.isArray(given) || !given.every(Array.isArray)) throw mismatch(`Range.${method}`, [given]);
  checkSize('rows', given.length, rows);
  for (const row of given) checkSize('columns', row.length, columns);
  return given;
}

function checkSize(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}
