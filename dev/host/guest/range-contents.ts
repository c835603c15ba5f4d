// Checks what a script writes into a range. The texts on sizes are reported by many projects.
import type { Box, WorkbookValue } from '../workbook';
import { Exception } from './realm';
import { describeType } from './signature-overload';

export function readFormulas(method: string, box: Box, given: unknown): string[][] {
  return readTable(method, box, given).map(row =>
    row.map(content => {
      const formula = String(content ?? '');
      // Sheets may put the sign before such a text: not documented.
      if (formula !== '' && !formula.startsWith('='))
        throw new Exception(`Range.${method} without "=" is not available in the local host yet.`);
      return formula;
    }),
  );
}

export function readValues(method: string, box: Box, given: unknown): WorkbookValue[][] {
  return readTable(method, box, given).map(row =>
    row.map(content => {
      if (content === null || content === undefined) return '';
      if (typeof content === 'string' || typeof content === 'boolean' || content instanceof Date)
        return content;
      if (typeof content === 'number' && Number.isFinite(content)) return content;
      // What becomes of an object or NaN is not documented.
      throw new Exception(`Range.${method} with ${String(content)} is not available in the local host yet.`);
    }),
  );
}

function readTable(method: string, { rows, columns }: Box, given: unknown): unknown[][] {
  if (!Array.isArray(given) || !given.every(Array.isArray))
    throw new Exception(
      `The parameters (${describeType(given)}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
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
