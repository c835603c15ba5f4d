// The workbook that the playground opens on.
import { type IWorkbookData, LocaleType } from '@univerjs/core';
import { gainsSheet } from './gains-sheet';
import { historySheet } from './history-sheet';
import { portfolioSheet } from './portfolio-sheet';
import { worksheetOf } from './sheet-plan';
import { tradesSheet } from './trades-sheet';

export function exampleWorkbook(locale: string): Partial<IWorkbookData> {
  const sheets = [portfolioSheet, historySheet, tradesSheet, gainsSheet].map(plan =>
    worksheetOf(plan, locale),
  );
  return {
    id: 'playground',
    name: 'Playground',
    locale: LocaleType.EN_US,
    sheetOrder: sheets.map(sheet => sheet.id!),
    sheets: Object.fromEntries(sheets.map(sheet => [sheet.id, sheet])),
  };
}
