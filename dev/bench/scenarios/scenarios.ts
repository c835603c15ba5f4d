// All scenarios by the names that --only takes, with their sizes in a full run and in a quick one, which shows that everything
// works.
import type { Findings } from '../report/report';
import { type AnswerSizes, measureAnswers } from './answers';
import { measureApiErrors } from './api-errors';
import { measureCells } from './cells';
import { type DaySize, measureDays } from './day';
import { measureServiceCalls } from './executions';
import { measureLargeBalance } from './large-balance';
import { measureLoading } from './loading';
import { measureOutage } from './outage';
import { measureSeveralSpreadsheets } from './several-spreadsheets';
import { measureSlowAnswers } from './slow-answers';
import { measureTransactions, type TransactionSizes } from './transactions';

interface Sizes {
  readonly cellCounts: readonly number[];
  readonly largeBalance: { readonly coins: number; readonly cells: number };
  readonly refusedCells: number;
  readonly answers: AnswerSizes;
  readonly transactions: TransactionSizes;
  readonly slowCells: number;
  readonly formulasOfSpreadsheet: number;
  readonly outageCells: number;
  readonly days: readonly DaySize[];
}

const full: Sizes = {
  cellCounts: [1, 30, 100, 1_000],
  largeBalance: { coins: 2_000, cells: 30 },
  refusedCells: 100,
  answers: {
    balanceCoins: [50, 300, 2_000],
    trades: [1_000, 20_000, 100_000],
    historyCoins: [30, 300],
    rounds: 41,
  },
  transactions: { trades: [1_000, 10_000, 100_000], coins: 50, years: 5, rounds: 3 },
  slowCells: 100,
  formulasOfSpreadsheet: 1_000,
  outageCells: 250,
  // A sheet has 240 different formulas; more of them would be the same ones again.
  days: [
    { formulas: 250, hours: 24, triggerMinute: 25 },
    { formulas: 100, hours: 24, triggerMinute: 57 },
  ],
};

const quick: Sizes = {
  cellCounts: [1, 30, 100],
  largeBalance: { coins: 500, cells: 5 },
  refusedCells: 30,
  answers: { balanceCoins: [50, 300], trades: [1_000, 5_000], historyCoins: [10, 40], rounds: 11 },
  transactions: { trades: [500, 2_000], coins: 20, years: 2, rounds: 1 },
  slowCells: 30,
  formulasOfSpreadsheet: 60,
  outageCells: 20,
  days: [{ formulas: 100, hours: 3, triggerMinute: 25 }],
};

type Scenario = (sizes: Sizes) => Promise<Findings>;

const scenarios = {
  loading: measureLoading,
  executions: measureServiceCalls,
  cells: ({ cellCounts }) => measureCells(cellCounts),
  'large-balance': ({ largeBalance: { coins, cells } }) => measureLargeBalance(coins, cells),
  'slow-answers': ({ slowCells }) => measureSlowAnswers(slowCells),
  'several-spreadsheets': ({ formulasOfSpreadsheet }) => measureSeveralSpreadsheets(formulasOfSpreadsheet),
  'api-errors': ({ refusedCells }) => measureApiErrors(refusedCells),
  answers: sizes => measureAnswers(sizes.answers),
  transactions: sizes => measureTransactions(sizes.transactions),
  outage: ({ outageCells }) => measureOutage(outageCells),
  day: ({ days }) => measureDays(days),
} satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof scenarios;

/** In the order of the report. */
export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

export function measure(name: ScenarioName, isQuick: boolean): Promise<Findings> {
  return (scenarios[name] as Scenario)(isQuick ? quick : full);
}
