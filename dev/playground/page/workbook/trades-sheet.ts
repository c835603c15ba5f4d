// The newest transactions.
import { type SheetPlan, styles } from './sheet-plan';

const amount = { widthPixels: 116, format: '#,##0.0000####', style: styles.right };

export const tradesSheet: SheetPlan = {
  name: 'Trades',
  columns: [
    { widthPixels: 132, format: 'yyyy-mm-dd hh:mm', style: { ht: 1 } },
    { widthPixels: 110 },
    amount,
    { widthPixels: 76 },
    amount,
    { widthPixels: 76 },
    amount,
    { widthPixels: 76 },
    { widthPixels: 110 },
    { widthPixels: 110 },
    { widthPixels: 220 },
  ],
  rowHeights: { 1: 38, 3: 28 },
  frozenRows: 3,
  cells: {
    A1: { content: 'Trades', style: styles.title },
    A2: {
      content: 'The latest 50 transactions. Narrow them with type=, coin=, exchange=, from= and to=.',
      style: styles.quiet,
    },
    'A3:K3': { style: styles.header },
    A3: { content: '=CT_TRADES("limit=50; order=desc")' },
  },
};
