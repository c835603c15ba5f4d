// Realized and unrealized gains, coin by coin.
import { type SheetPlan, styles } from './sheet-plan';

const money = { widthPixels: 128, format: '#,##0.00', style: styles.right };

export const gainsSheet: SheetPlan = {
  name: 'Gains',
  columns: [
    { widthPixels: 96 },
    { widthPixels: 120, format: '#,##0.0000', style: styles.right },
    ...Array.from({ length: 6 }, () => money),
  ],
  rowHeights: { 1: 38, 3: 28 },
  frozenRows: 3,
  cells: {
    A1: { content: 'Gains', style: styles.title },
    A2: { content: 'What each coin cost, what it is worth, and the difference.', style: styles.quiet },
    'A3:H3': { style: styles.header },
    A3: { content: '=CT_GAINS("order=desc")' },
  },
};
