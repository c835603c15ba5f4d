// All scenarios one after another: the full run, or a quick one that shows that everything works.
import { noteProgress } from './progress';
import type { Findings, Report } from './report/report';
import { measureAnswers } from './scenarios/answers';
import { measureApiErrors } from './scenarios/api-errors';
import { measureCells } from './scenarios/cells';
import { measureDays } from './scenarios/day';
import { measureServiceCalls } from './scenarios/executions';
import { measureLargeBalance } from './scenarios/large-balance';
import { measureLoading } from './scenarios/loading';
import { measureOutage } from './scenarios/outage';
import { measureSeveralSpreadsheets } from './scenarios/several-spreadsheets';
import { measureSlowAnswers } from './scenarios/slow-answers';

const full = {
  cellCounts: [1, 30, 100, 1_000],
  largeBalance: { coins: 2_000, cells: 30 },
  refusedCells: 100,
  answers: {
    balanceCoins: [50, 300, 2_000],
    trades: [1_000, 20_000, 100_000],
    historyCoins: [30, 300],
    rounds: 41,
  },
  slowCells: 100,
  formulasOfSpreadsheet: 1_000,
  outageCells: 1_000,
  days: [
    { formulas: 1_000, hours: 24, triggerMinute: 25 },
    { formulas: 100, hours: 24, triggerMinute: 57 },
  ],
} as const;

const quick = {
  cellCounts: [1, 30, 100],
  largeBalance: { coins: 500, cells: 5 },
  refusedCells: 30,
  answers: { balanceCoins: [50, 300], trades: [1_000, 5_000], historyCoins: [10, 40], rounds: 11 },
  slowCells: 30,
  formulasOfSpreadsheet: 60,
  outageCells: 20,
  days: [{ formulas: 100, hours: 3, triggerMinute: 25 }],
} as const;

export async function runBench(isQuick: boolean): Promise<Report> {
  const sizes = isQuick ? quick : full;
  const scenarios: readonly [name: string, measure: () => Promise<Findings>][] = [
    ['Loading the script', measureLoading],
    ['Service calls of an execution', measureServiceCalls],
    ['Cells', () => measureCells(sizes.cellCounts)],
    ['A large balance', () => measureLargeBalance(sizes.largeBalance.coins, sizes.largeBalance.cells)],
    ['Seven datasets and slow answers', () => measureSlowAnswers(sizes.slowCells)],
    ['Several spreadsheets', () => measureSeveralSpreadsheets(sizes.formulasOfSpreadsheet)],
    ['An API that refuses', () => measureApiErrors(sizes.refusedCells)],
    ['Answers of different sizes', () => measureAnswers(sizes.answers)],
    ['An hour without the API', () => measureOutage(sizes.outageCells)],
    ['A simulated day', () => measureDays(sizes.days)],
  ];
  const findings: Findings[] = [];
  for (const [index, [name, measure]] of scenarios.entries()) {
    noteProgress(`${index + 1} of ${scenarios.length}: ${name}`);
    findings.push(await measure());
  }
  return {
    isQuick,
    sections: findings.map(({ section }) => section),
    goals: findings.flatMap(({ goals }) => goals),
  };
}
