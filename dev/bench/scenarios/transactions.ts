// Answers from transactions, up to the largest accounts: what the first cell computes, what a warm one costs, and how many calls
// a sheet of all of them makes.

import { loadReference, onIdleMachine } from '../../build/load-time';
import type { Spreadsheet } from '../../host/host';
import { ours } from '../add-on';
import { type BenchHarness, withHarness } from '../bench-harness';
import { createFirstComputation, type StoredState } from '../cpu/first-computation';
import { mediansSideBySide, parseJob } from '../cpu/side-by-side';
import { createWarmCell } from '../cpu/warm-cell';
import { computedFrom, type Formula, formulaText, sourcesOfComputed } from '../formula';
import { noteProgress } from '../progress';
import { rawAnswer } from '../raw-answer';
import { type Findings, type Goal, goal, type Row } from '../report/report';
import { recalculate, sentencesOf } from '../round';
import { warmUp } from '../warm-up';

export interface TransactionSizes {
  readonly trades: readonly number[];
  readonly coins: number;
  readonly years: number;
  readonly rounds: number;
}

const mostFirstSeconds = 3;
const mostWarmTrips = 2;
const mostWarmMillis = 10;
/** Of the transactions and of the histories; getBalance is there for its own sake. */
const mostCalls = 2;

export async function measureTransactions(sizes: TransactionSizes): Promise<Findings> {
  const { coins, years } = sizes;
  const rows: Row[] = [];
  const goals: Goal[] = [];
  for (const trades of sizes.trades) {
    const size = { trades, coins, years };
    const measured = await withHarness({ addOn: ours, account: 'huge', huge: size }, harness =>
      measureSize(harness, trades, sizes.rounds),
    );
    rows.push(...measured.map(({ row }) => row));
    if (trades === Math.max(...sizes.trades)) goals.push(...goalsOf(trades, measured));
  }
  return {
    section: {
      title: 'Answers from transactions',
      explanation: `An account with ${coins} coins over ${years} years. First: nothing but the datasets is cached, so the cell unpacks them, computes its table and keeps it, prices and the list of coins included. Warm: the table is there. CPU is the cell's own work in a fresh scope, as a multiple of a bare JSON.parse of getTrades' answer taken in turns in the same run, and in seconds or milliseconds of an idle machine with two cores, from the ratio to a public script that loads in turns with it. The last row of each size: all of them in one sheet, with nothing cached.`,
      columns: {
        trades: 'transactions',
        formula: 'formula',
        calls: 'calls',
        firstTrips: 'round trips, first',
        firstCpu: 'CPU, first (JSON.parse = 1)',
        firstSeconds: 'CPU, first, s',
        trips: 'round trips, warm',
        kilobytesRead: 'KB read, warm',
        cpu: 'CPU, warm (JSON.parse = 1)',
        millis: 'CPU, warm, ms',
        says: 'what it says',
      },
      rows,
    },
    goals,
  };
}

interface Measured {
  readonly row: Row;
  /** Of the sheet: calls beside getBalance. */
  readonly calls?: number;
  readonly firstSeconds?: number;
  readonly warmTrips?: number;
  readonly warmMillis?: number;
  readonly sentences: readonly string[];
}

async function measureSize(harness: BenchHarness, trades: number, rounds: number): Promise<Measured[]> {
  const answer = rawAnswer(harness, 'getTrades', { trade_prices: '1' });
  const sheet = await harness.newSheet(computedFrom);
  const sources = await warmUp(harness, sheet, sourcesOfComputed);
  if ('sentences' in sources) {
    const says = sources.sentences.join(' / ');
    return [{ row: { trades, says }, sentences: sources.sentences }];
  }
  const properties = {
    document: storedIn(harness, sheet),
    user: harness.host.properties('user', sheet.owner),
  };
  const measured: Measured[] = [];
  for (const formula of computedFrom) {
    noteProgress(`${trades} transactions: ${formulaText(formula)}`);
    const one = await measureFormula(harness, sheet, formula, { ...sources, properties }, { answer, rounds });
    measured.push({ ...one, row: { trades, ...one.row } });
  }
  const whole = await measureSheet(harness);
  return [...measured, { ...whole, row: { trades, ...whole.row } }];
}

function storedIn({ host }: BenchHarness, sheet: Spreadsheet): Record<string, string> {
  return host.properties('document', sheet.id);
}

async function measureFormula(
  harness: BenchHarness,
  sheet: Spreadsheet,
  formula: Formula,
  sources: StoredState,
  { answer, rounds }: { readonly answer: string; readonly rounds: number },
): Promise<Measured> {
  const label = { formula: formulaText(formula) };
  const first = await harness.cell(sheet, formula);
  const second = await harness.cell(sheet, formula);
  const sentences = sentencesOf([first, second]);
  if (sentences.length > 0) return { row: { ...label, says: sentences.join(' / ') }, sentences };
  const cell = createWarmCell({ ...sources, cache: harness.host.cache(sheet) }, formula);
  const computation = createFirstComputation(sources, formula);
  const parse = parseJob(answer);
  const [firstMillis, ...others] = mediansSideBySide([computation.run, parse, loadReference], rounds);
  const [millis, ...references] = mediansSideBySide([cell.run, parse, loadReference], 5 * rounds);
  const [firstSeconds, warmMillis] = [
    onIdleMachine(firstMillis!, others[1]!) / 1000,
    onIdleMachine(millis!, references[1]!),
  ];
  return {
    row: {
      ...label,
      firstTrips: first.counts.roundTrips,
      firstCpu: firstMillis! / others[0]!,
      firstSeconds,
      trips: { value: second.counts.roundTrips, floor: 1 },
      kilobytesRead: cell.bytesRead / 1000,
      cpu: millis! / references[0]!,
      millis: warmMillis,
    },
    firstSeconds,
    warmTrips: second.counts.roundTrips,
    warmMillis,
    sentences,
  };
}

/** All of them at once, as a sheet that is opened for the first time. */
async function measureSheet(harness: BenchHarness): Promise<Measured> {
  const sheet = await harness.newSheet(computedFrom);
  const { outcomes } = await recalculate(harness, sheet, computedFrom);
  const methods = harness.sandbox.requests.map(({ method }) => method);
  const calls = methods.filter(method => method !== 'getBalance').length;
  const sentences = sentencesOf(outcomes);
  const row = {
    formula: `${computedFrom.length} formulas, cold`,
    calls: { value: methods.length, floor: 3 },
    says: sentences.join(' / '),
  };
  return { row, calls, sentences };
}

function goalsOf(trades: number, measured: readonly Measured[]): Goal[] {
  const remarks = measured.flatMap(({ sentences }) => sentences);
  const most = (name: 'firstSeconds' | 'warmTrips' | 'warmMillis') => {
    const figures = measured.flatMap(one => one[name] ?? []);
    return figures.length < computedFrom.length ? undefined : Math.max(...figures);
  };
  const name = `${trades} transactions`;
  return [
    goal(
      `${name}: seconds of CPU of the slowest first computation`,
      most('firstSeconds'),
      mostFirstSeconds,
      remarks,
    ),
    goal(`${name}: round trips of a warm cell`, most('warmTrips'), mostWarmTrips, remarks),
    goal(
      `${name}: milliseconds of CPU of the slowest warm cell`,
      most('warmMillis'),
      mostWarmMillis,
      remarks,
    ),
    goal(
      `${name}: calls of a sheet of them all, beside getBalance`,
      measured.at(-1)?.calls,
      mostCalls,
      remarks,
    ),
  ];
}
