// Answers from small to the largest account: what they take in the cache, and what a warm cell computes.
import { ours } from '../add-on';
import { type BenchRig, withRig } from '../bench-rig';
import { createWarmCell } from '../cpu/bare-scope';
import { mediansSideBySide, parseJob } from '../cpu/side-by-side';
import { balanceOf, type Formula, formulaText, tradesIn } from '../formula';
import { noteProgress } from '../progress';
import { rawAnswer } from '../raw-answer';
import { type Findings, type Goal, goal, type Row } from '../report/report';
import { cacheSize } from '../round';
import { warmUp } from '../warm-up';
import { measureHistoryGrowth } from './history-growth';

export interface AnswerSizes {
  readonly balanceCoins: readonly number[];
  readonly trades: readonly number[];
  readonly historyCoins: readonly [few: number, many: number];
  readonly rounds: number;
}

interface Measured {
  readonly row: Row;
  readonly cpu: number;
  readonly cacheShare: number;
  readonly entriesRead: number;
  readonly remark: string;
}

const balance = balanceOf('BTC');
const month = tradesIn('from=2025-03-01; to=2025-03-31');

const layout = {
  title: 'Answers and accounts of different sizes',
  explanation:
    "One formula on a cache that holds its dataset. CPU: the cell's own work in a fresh scope, as a multiple of a bare JSON.parse of the API's answer, taken in turns in one run. In brackets the floor.",
  columns: {
    answer: 'answer',
    formula: 'formula',
    answerKilobytes: 'answer KB',
    kilobytes: 'cache KB',
    entries: 'cache entries',
    entriesRead: 'entries read',
    cpu: 'CPU (JSON.parse = 1)',
    remark: '',
  },
};

export async function measureAnswers({
  balanceCoins,
  trades,
  historyCoins,
  rounds,
}: AnswerSizes): Promise<Findings> {
  const rows: Row[] = [];
  const goals: Goal[] = [];
  for (const coins of balanceCoins) {
    const huge = { coins, trades: coins * 10, years: 3 };
    const measured = await measureIn(
      huge,
      `${coins} coins`,
      balance,
      rig => rawAnswer(rig, 'getBalance'),
      rounds,
    );
    rows.push(measured.row);
    if (coins === Math.max(...balanceCoins)) goals.push(balanceGoal(coins, measured));
  }
  for (const count of trades) {
    const huge = { coins: 300, trades: count, years: 10 };
    const answerOf = (rig: BenchRig) => rawAnswer(rig, 'getTrades', { trade_prices: '1' });
    const measured = await measureIn(huge, `${count} trades, 10 years`, month, answerOf, rounds);
    rows.push(measured.row);
    if (count === Math.max(...trades)) goals.push(...tradeGoals(count, measured));
  }
  const history = await measureHistoryGrowth(historyCoins, rounds);
  return {
    section: { ...layout, rows: [...rows, ...history.rows] },
    goals: [...goals, history.goal],
  };
}

function balanceGoal(coins: number, { cpu, remark }: Measured): Goal {
  return goal(`CPU of a warm ${formulaText(balance)} at ${coins} coins (JSON.parse = 1)`, cpu, 2, remark);
}

function tradeGoals(count: number, { cacheShare, entriesRead, remark }: Measured): Goal[] {
  return [
    goal(`${count} trades: cached bytes as a part of the answer's`, cacheShare, 0.1, remark),
    goal(`${count} trades: cache entries read by ${formulaText(month)}`, entriesRead, 3, remark),
  ];
}

async function measureIn(
  huge: object,
  name: string,
  formula: Formula,
  answerOf: (rig: BenchRig) => string,
  rounds: number,
): Promise<Measured> {
  noteProgress(name);
  return withRig({ addOn: ours, account: 'huge', huge }, async rig => {
    const answer = answerOf(rig);
    const answerBytes = Buffer.byteLength(answer);
    const row = { answer: name, formula: formulaText(formula), answerKilobytes: answerBytes / 1000 };
    const sheet = await rig.newSheet();
    try {
      const cell = createWarmCell(await warmUp(rig, sheet, [formula]), formula);
      const [cellMillis, parseMillis] = mediansSideBySide([cell.run, parseJob(answer)], rounds);
      const cpu = cellMillis! / parseMillis!;
      const { entriesRead } = cell;
      const { entries, bytes } = cacheSize(rig, sheet);
      return {
        row: {
          ...row,
          kilobytes: bytes / 1000,
          entries,
          entriesRead: { value: entriesRead, floor: 1 },
          cpu: { value: cpu, floor: 1 },
        },
        cpu,
        cacheShare: bytes / answerBytes,
        entriesRead,
        remark: '',
      };
    } catch (error) {
      const remark = (error as Error).message;
      const [cpu, cacheShare, entriesRead] = Array<number>(3).fill(Number.POSITIVE_INFINITY) as [
        number,
        number,
        number,
      ];
      return { row: { ...row, remark }, cpu, cacheShare, entriesRead, remark };
    }
  });
}
