// The first sheet: totals, all holdings as one spilled table, and computed columns beside it.
import { HorizontalAlign } from '@univerjs/core';
import { format, type SheetPlan, styles } from './sheet-plan';

const MONEY = '#,##0.00';
const CHANGE = '+0.0;[red]-0.0;0.0';

/** Formulas to try, written as texts: double click and press Enter to calculate one. */
const ideas = [
  '=CT_BALANCE("BTC")',
  '=SUM(CT_BALANCE("ETH"); 1)',
  '=CT_BALANCE("BTC"; "amount,value_fiat")',
  '=CT_TRADES("limit=5; order=desc")',
  '=CT_GROUPED_BALANCE("exchange")',
  '=CT_HISTORICAL_SUMMARY("Total"; "limit=7")',
  '=CT_STATUS()',
];

export const portfolioSheet: SheetPlan = {
  name: 'Portfolio',
  columns: [
    { widthPixels: 96 },
    { widthPixels: 128, format: '#,##0.0000', style: styles.right },
    { widthPixels: 116, format: MONEY, style: styles.right },
    { widthPixels: 124, format: MONEY, style: styles.right },
    { widthPixels: 112, format: CHANGE, style: styles.right },
    { widthPixels: 112, format: CHANGE, style: styles.right },
    { widthPixels: 72, format: '0.0%', style: styles.right },
    { widthPixels: 190, style: { cl: { rgb: '#34a07f' }, ht: HorizontalAlign.LEFT } },
    { widthPixels: 24 },
    { widthPixels: 360 },
  ],
  merged: ['A3:B3', 'A4:B4', 'C3:D3', 'C4:D4', 'E3:F3', 'E4:F4', 'G3:H3', 'G4:H4'],
  rowHeights: { 1: 38, 3: 22, 4: 32, 6: 28 },
  cells: {
    A1: { content: 'Portfolio', style: styles.title },
    A2: {
      content: 'Every number is a formula. Click one, change it, or type =CT_ into an empty cell.',
      style: styles.quiet,
    },
    'A3:H3': { style: styles.quiet },
    'A4:H4': { style: styles.figure },
    A3: { content: 'Value', style: left(styles.quiet) },
    A4: { content: '=CT_TOTAL("value_fiat")', style: { ...left(styles.figure), ...format(MONEY) } },
    C3: { content: 'Profit', style: left(styles.quiet) },
    C4: { content: '=CT_TOTAL("profit_fiat")', style: { ...left(styles.figure), ...format(MONEY) } },
    E3: { content: 'In bitcoin', style: left(styles.quiet) },
    E4: { content: '=CT_TOTAL("value_btc")', style: { ...left(styles.figure), ...format('0.0000') } },
    G3: { content: 'API calls left', style: left(styles.quiet) },
    G4: { content: '=CT_STATUS("calls_left")', style: { ...left(styles.figure), ...format('0') } },
    'A6:H6': { style: styles.header },
    A6: {
      content: '=CT_BALANCE("order=desc; columns=coin,amount,price_fiat,value_fiat,change24h,change7d")',
    },
    G6: { content: 'Share' },
    H6: { content: ' ' },
    'G7:G30': { content: '=IF(A{7}=""; ""; D{7}/SUM($D$7:$D$30))', style: format('0.0%') },
    'H7:H30': { content: '=IF(A{7}=""; ""; REPT("█"; ROUND(18*D{7}/MAX($D$7:$D$30); 0)))' },
    J3: { content: 'Try these', style: styles.section },
    J4: { content: 'Double click, then Enter. They need free cells to the right.', style: styles.quiet },
    ...Object.fromEntries(
      ideas.map((content, index) => [`J${6 + index}`, { text: content, style: styles.code }]),
    ),
  },
};

function left<S extends object>(style: S): S & { ht: HorizontalAlign } {
  return { ...style, ht: HorizontalAlign.LEFT };
}
