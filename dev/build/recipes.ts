// Recipes of docs/functions.md: what people ask, and the formulas that answer. The results are computed while generating.
import type { ExampleSheet } from './examples/compute-sheets';
import type { Task } from './function-tasks';

export interface Recipe {
  readonly question: string;
  readonly task: Task;
  readonly answer: string;
  /** By the cell that a formula stands in; also the cells that it points to. */
  readonly sheet: ExampleSheet;
  /** Which cells to select, which chart to insert. */
  readonly chart?: string;
}

export const recipes: readonly Recipe[] = [
  {
    question: 'What did I hold at the end of the year?',
    task: 'What I held, and how it grew',
    answer:
      'Amounts come from your transactions, prices from the end of that day; currencies are in the list, too. The second formula ' +
      'is the sum in one cell.',
    sheet: {
      A1: '=CT_BALANCE_ON("2025-12-31"; "order=desc; columns=coin,amount,value,cost")',
      G1: '=SUM(CT_BALANCE_ON("2025-12-31"; "columns=value; headers=no"))',
    },
  },
  {
    question: 'How has the value of my account developed, month by month?',
    task: 'What I held, and how it grew',
    answer:
      'Each month has the value at its end, and the last one the value now, currencies included. For a point a day instead, ' +
      '`=CT_HISTORICAL_SUMMARY("Total")`.',
    sheet: { A1: '=CT_PERFORMANCE("month"; "scope=total; columns=period,end_value")' },
    chart:
      'Select the columns A and B, *Insert ▸ Chart*, and choose a line chart. It grows with every month.',
  },
  {
    question: 'What have I put in, and what has become of it?',
    task: 'Income, fees, money in and out',
    answer:
      'The first formula says what came in from your bank and went back to it, year by year. The second one puts all of it, gifts ' +
      'included, beside what the account is worth now; the return is money-weighted, in percent a year.',
    sheet: {
      A1: '=CT_FLOWS("year"; "columns=period,kind,in,out,net")',
      G1: '=CT_PERFORMANCE("all"; "scope=total; columns=flows,end_value,gain,irr")',
    },
  },
  {
    question: 'How do my coins share out, as a pie?',
    task: 'What I hold',
    answer:
      'The largest six have a row each, all others are one. The share is a part of 1: *Format ▸ Number ▸ Percent* shows it as such.',
    sheet: { A1: '=CT_ALLOCATION("top=6")' },
    chart: 'Select A1:B8, *Insert ▸ Chart*, and choose a pie chart.',
  },
  {
    question: 'What are all of our accounts worth together?',
    task: 'What I hold',
    answer:
      "With `account=*` a formula adds up all connected accounts, with an account's name it shows that one alone. Here a second account " +
      'is connected under the name Lena; each account spends calls of its own.',
    sheet: {
      A1: '=CT_TOTAL("account=*")',
      A2: '=CT_TOTAL("account=default")',
      A3: '=CT_TOTAL("account=Lena")',
      A5: '=CT_BALANCE("account=*; columns=coin,amount,value_fiat")',
    },
  },
  {
    question: 'What did I gain in a year, and how much of it is long-term?',
    task: 'Gains and taxes',
    answer:
      'Each sale uses the oldest lots first, unless `method=` says otherwise, and a gain is long-term after a year. What was sold ' +
      'without a purchase on record stands in the row `missing`, with a cost of 0: `CT_CHECK` names it.',
    sheet: { A1: '=CT_REALIZED("2025"; "by=term; columns=term,proceeds,cost,gain,disposals")' },
  },
  {
    question: 'What can I sell tax-free?',
    task: 'Gains and taxes',
    answer:
      'This is for countries in which a gain is free of tax after a year: each lot has the first day on which it is long-term, the ' +
      'soonest first. Put a day in G1, or `=TODAY()`: G2 is the value of what is long-term by then, and G3 its gain, at the prices of now.',
    sheet: {
      A1: '=CT_LOTS("order=free; columns=coin,amount,value,gain,long_from")',
      G1: new Date('2026-10-15T00:00:00+02:00'),
      G2: '=SUMIFS(C:C; E:E; "<="&G1)',
      G3: '=SUMIFS(D:D; E:E; "<="&G1)',
    },
  },
  {
    question: 'Which lots would a sale use, and what would it gain?',
    task: 'Gains and taxes',
    answer:
      'The table has the lots in the order in which they would leave, each with what it would bring today. The two sums compare the gain ' +
      'by method: the oldest lots first, or the dearest first.',
    sheet: {
      A1: '=CT_LOTS("BTC"; "sell=0.13; columns=acquired,amount,cost,proceeds,gain,long_from")',
      H1: '=SUM(CT_LOTS("BTC"; "sell=0.13; method=FIFO; columns=gain; headers=no"))',
      H2: '=SUM(CT_LOTS("BTC"; "sell=0.13; method=HIFO; columns=gain; headers=no"))',
    },
  },
  {
    question: 'What did staking earn, month by month?',
    task: 'Income, fees, money in and out',
    answer:
      'Each kind of income has a column, behind the sum of the month, at the value on the day it came in. For a column for each coin ' +
      'add `by=coin`.',
    sheet: { A1: '=CT_INCOME("month"; "from=2025; to=2025; layout=cross")' },
    chart:
      'Select A1:A13 and, with Ctrl (⌘ on a Mac), C1:C13 for staking alone; *Insert ▸ Chart*, and choose a column chart.',
  },
  {
    question: 'What did I pay in fees in a year?',
    task: 'Income, fees, money in and out',
    answer:
      'Fees that are part of a trade and fees with a row of their own are counted once each. `by=coin` and `by=type` share the same ' +
      'total out in other ways.',
    sheet: { A1: '=CT_FEES("2025"; "by=exchange; columns=exchange,value_fiat,rows")' },
  },
  {
    question: 'Is anything wrong or missing in my data?',
    task: 'Transactions',
    answer:
      'Each row is a fault and says what to do; a figure of gains is only as good as the transactions behind it. When all is well, ' +
      'only the header is left.',
    sheet: { A1: '=CT_CHECK("columns=severity,text")' },
  },
  {
    question: 'How old are these figures, and may formulas still call?',
    task: 'How old the data is',
    answer:
      'The first formula says when anything was last fetched, the second how many calls the hour still allows. Neither makes a call; ' +
      'what is missing from 20 are the calls of all formulas on this page that read this account.',
    sheet: { A1: '=CT_LAST_UPDATE()', A2: '=CT_STATUS("calls_left")' },
  },
];
