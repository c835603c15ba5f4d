// Number formats by what a figure is. Words around a number belong to its format, so that every cell stays a number.
export const formats = {
  money: '#,##0.00',
  moneyOrBlank: '#,##0.00;-#,##0.00;" "',
  gain: '+#,##0.00;-#,##0.00;0.00',
  flow: '+#,##0.00;-#,##0.00;" "',
  amount: '#,##0.0000',
  price: '[<10]#,##0.0000;#,##0.00',
  points: '▲ 0.0"%";▼ 0.0"%";0.0"%"',
  change: '▲ 0.0%;▼ 0.0%;0.0%',
  share: '0.0%',
  date: 'yyyy-mm-dd',
  month: 'mmm yyyy',
  count: '0',
  bitcoin: '0.0000" BTC"',
  total: '{money}#,##0.00',
  totalGain: '+{money}#,##0.00;-{money}#,##0.00;{money}0.00',
  moneyWithCode: '+#,##0.00" {currency}";-#,##0.00" {currency}";0.00" {currency}"',
  putIn: '"{w.putInBefore}"{money}#,##0.00"{w.putInAfter}"',
  asOf: '"{w.asOf} "yyyy-mm-dd hh:mm',
  days: '[=1]0" {w.oneDay}";[=0]"{w.freeNow}";0" {w.days}"',
  rows: '[=1]0" {w.row}";0" {w.rows}"',
  monthsWithIncome: '[=1]0" {w.monthWithIncome}";0" {w.monthsWithIncome}"',
  salesShort: '[=1]0" {w.saleShort}";0" {w.salesShort}"',
  salesLong: '[=1]0" {w.saleLong}";0" {w.salesLong}"',
  ofAll: '0%" {w.ofAll}"',
} as const;

export type FormatName = keyof typeof formats;
