// Every function on a small account, then answers up to the largest: their place in the cache, and a warm cell's work.
import { ours } from '../add-on';
import type { BenchHarness } from '../bench-harness';
import { formulaColumns, measureFormula } from '../cpu/measured-formula';
import { balanceOf, everyFunction, type Formula, formulaText, tradesIn } from '../formula';
import { rawAnswer } from '../raw-answer';
import { type Findings, type Goal, goal, type Row } from '../report/report';
import { measureHistoryGrowth } from './history-growth';

export interface AnswerSizes {
  readonly balanceCoins: readonly number[];
  readonly trades: readonly number[];
  readonly historyCoins: readonly [few: number, many: number];
  readonly rounds: number;
}

const addOn = ours;
const account = 'huge';
const balance = balanceOf('BTC');
const month = tradesIn('from=2025-03-01; to=2025-03-31');
/** What is asked for most of a large history, and the most that a cell may need for it (JSON.parse = 1). */
const ofLargest = [
  { formula: tradesIn('coin=BTC; order=desc; limit=20'), mostCpu: 1 },
  { formula: tradesIn('order=desc; limit=20'), mostCpu: 0.02 },
];

const layout = {
  title: 'Answers and accounts of different sizes',
  explanation:
    "One formula on a cache that holds its dataset. CPU: the cell's own work in a fresh scope, as a multiple of a bare JSON.parse of the API's answer, taken in turns in one run; with loading: the script compiled from a text that V8 has never seen, and its start, come on top. In brackets the floor.",
  columns: formulaColumns,
};

export async function measureAnswers(sizes: AnswerSizes): Promise<Findings> {
  const functions = await measureFunctions(sizes.rounds);
  const balances = await measureBalances(sizes.balanceCoins, sizes.rounds);
  const trades = await measureTrades(sizes.trades, sizes.rounds);
  const history = await measureHistoryGrowth(sizes.historyCoins, sizes.rounds);
  const parts = [balances, trades, history];
  return {
    section: { ...layout, rows: [...functions, ...parts.flatMap(({ rows }) => rows)] },
    goals: parts.flatMap(({ goals }) => goals),
  };
}

interface Part {
  readonly rows: readonly Row[];
  readonly goals: readonly Goal[];
}

async function measureFunctions(rounds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const formula of everyFunction) {
    if (formula.reads === undefined) continue;
    const answerOf = (harness: BenchHarness) => rawAnswer(harness, formula.reads!, fieldsOf(formula));
    const measured = await measureFormula({ name: '12 coins', addOn, formula, answerOf }, rounds);
    rows.push(measured.row);
  }
  return rows;
}

function fieldsOf({ reads, args }: Formula): Record<string, string> {
  if (reads === 'getTrades') return { trade_prices: '1' };
  return reads === 'getHistoricalCurrency' ? { currency: String(args[0]) } : {};
}

async function measureBalances(coinCounts: readonly number[], rounds: number): Promise<Part> {
  const rows: Row[] = [];
  const goals: Goal[] = [];
  for (const coins of coinCounts) {
    const huge = { coins, trades: coins * 10, years: 3 };
    const answerOf = (harness: BenchHarness) => rawAnswer(harness, 'getBalance');
    const which = { name: `${coins} coins`, addOn, account, huge, formula: balance, answerOf } as const;
    const { row, cpu, sentences } = await measureFormula(which, rounds);
    rows.push(row);
    if (coins !== Math.max(...coinCounts)) continue;
    const text = `CPU of a warm ${formulaText(balance)} at ${coins} coins (JSON.parse = 1)`;
    goals.push(goal(text, cpu, 0.5, sentences));
  }
  return { rows, goals };
}

async function measureTrades(tradeCounts: readonly number[], rounds: number): Promise<Part> {
  const rows: Row[] = [];
  const goals: Goal[] = [];
  for (const trades of tradeCounts) {
    const name = `${trades} trades, 10 years`;
    const huge = { coins: 300, trades, years: 10 };
    const answerOf = (harness: BenchHarness) => rawAnswer(harness, 'getTrades', fieldsOf(month));
    const which = { name, addOn, account, huge, formula: month, answerOf } as const;
    const { row, cacheShare, entriesRead, sentences } = await measureFormula(which, rounds);
    rows.push(row);
    if (trades !== Math.max(...tradeCounts)) continue;
    goals.push(
      goal(`${trades} trades: cached bytes as a part of the answer's`, cacheShare, 0.1, sentences),
      goal(`${trades} trades: cache entries read by ${formulaText(month)}`, entriesRead, 3, sentences),
    );
    for (const { formula, mostCpu } of ofLargest) {
      const { row, cpu, sentences } = await measureFormula({ ...which, formula }, rounds);
      rows.push(row);
      const text = `${trades} trades: CPU of a warm ${formulaText(formula)} (JSON.parse = 1)`;
      goals.push(goal(text, cpu, mostCpu, sentences));
    }
  }
  return { rows, goals };
}
