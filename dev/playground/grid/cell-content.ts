// A cell's content for tests and the terminal: values, dates as dates, errors with their sentence.
import type { CellValue } from '../../../src/functions/define/cell-value';

export interface CellError {
  readonly error: string;
  readonly message: string;
}

export type CellContent = CellValue | CellError;

export function isCellError(content: unknown): content is CellError {
  return typeof content === 'object' && content !== null && 'error' in content;
}
