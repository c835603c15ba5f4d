// The newest transactions.
import { HorizontalAlign } from '@univerjs/core';
import { type SheetPlan, styles } from './sheet-plan';

const amount = { widthPixels: 122, format: '#,##0.00######;-#,##0.00######;', style: styles.right };
const currency = { widthPixels: 116 };
const columns =
  'time,type,buy_amount,buy_currency,sell_amount,sell_currency,fee_amount,fee_currency,exchange,group';

export const tradesSheet: SheetPlan = {
  name: 'Trades',
  columns: [
    { widthPixels: 132, format: 'minute', style: { ht: HorizontalAlign.LEFT } },
    { widthPixels: 110 },
    amount,
    currency,
    amount,
    currency,
    { ...amount, widthPixels: 96 },
    currency,
    { widthPixels: 110 },
    { widthPixels: 120 },
  ],
  rowHeights: { 1: 38, 3: 28 },
  frozenRows: 3,
  cells: {
    A1: { content: 'Trades', style: styles.title },
    A2: {
      content: 'The latest 50 transactions. Narrow them with type=, coin=, exchange=, from= and to=.',
      style: styles.quiet,
    },
    'A3:J3': { style: styles.header },
    A3: { content: `=CT_TRADES("limit=50; order=desc; columns=${columns}")` },
  },
};
