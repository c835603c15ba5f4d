// A workbook with empty sheets.
import { type IWorkbookData, LocaleType } from '@univerjs/core';
import { newSheetLook } from './new-sheet';

export interface NewWorkbook {
  readonly sheetNames?: readonly string[];
  readonly rowCount?: number;
  readonly columnCount?: number;
}

export function newWorkbook(
  id: string,
  { sheetNames = ['Sheet1'], ...size }: NewWorkbook = {},
): Partial<IWorkbookData> {
  return {
    id,
    name: 'Playground',
    locale: LocaleType.EN_US,
    sheetOrder: [...sheetNames],
    sheets: Object.fromEntries(sheetNames.map(name => [name, { id: name, name, ...newSheetLook, ...size }])),
  };
}
