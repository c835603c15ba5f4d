// The account's value and one coin's, day by day.
import { HorizontalAlign } from '@univerjs/core';
import { type SheetPlan, styles } from './sheet-plan';

const day = { widthPixels: 110, format: 'day', style: { ht: HorizontalAlign.LEFT } };
const money = { widthPixels: 120, format: '#,##0.00', style: styles.right };

export const historySheet: SheetPlan = {
  name: 'History',
  columns: [
    day,
    money,
    money,
    money,
    { widthPixels: 32 },
    day,
    { widthPixels: 120, format: '#,##0.0000', style: styles.right },
    money,
    { widthPixels: 120, format: '0.0000', style: styles.right },
  ],
  rowHeights: { 1: 38, 3: 28, 4: 28 },
  frozenRows: 4,
  cells: {
    A1: { content: 'History', style: styles.title },
    A2: { content: 'The latest year, newest first.', style: styles.quiet },
    A3: { content: 'Account', style: styles.section },
    F3: { content: 'Bitcoin', style: styles.section },
    'A4:D4': { style: styles.header },
    'F4:I4': { style: styles.header },
    A4: { content: '=CT_HISTORICAL_SUMMARY(; "order=desc; limit=365")' },
    F4: { content: '=CT_HISTORICAL_CURRENCY("BTC"; ; "order=desc; limit=365")' },
  },
};
