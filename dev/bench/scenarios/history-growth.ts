// Whether a coin's value out of ten years of history costs more the more coins the account has.
import { ours } from '../add-on';
import { withRig } from '../bench-rig';
import { createWarmCell, type WarmCell } from '../cpu/bare-scope';
import { mediansSideBySide, parseJob } from '../cpu/side-by-side';
import { formulaText, historyOf } from '../formula';
import { noteProgress } from '../progress';
import { rawAnswer } from '../raw-answer';
import { type Goal, goal, type Row } from '../report/report';
import { cacheSize } from '../round';
import { warmUp } from '../warm-up';

const years = 10;
const coinsUsed = 5;
/** Two timings of the same work differ by this much on a machine that does other things, too. */
const noise = 1.25;
const latest = (coin: string) => historyOf(coin, 'fiat', 'limit=1; order=desc');

interface Measured {
  readonly coins: number;
  readonly answer: string;
  readonly row: Row;
  readonly cell: WarmCell | undefined;
}

export async function measureHistoryGrowth(
  [few, many]: readonly [few: number, many: number],
  rounds: number,
): Promise<{ rows: Row[]; goal: Goal }> {
  const text = `A coin's value out of ${years} years: CPU among ${many} coins, as a multiple of that among ${few}`;
  const measured = [await measureHistory(few), await measureHistory(many)];
  const cells = measured.flatMap(({ cell }) => cell ?? []);
  if (cells.length < measured.length) {
    return { rows: measured.map(({ row }) => row), goal: goal(text, Number.POSITIVE_INFINITY, noise) };
  }
  const jobs = [...cells.map(({ run }) => run), ...measured.map(({ answer }) => parseJob(answer))];
  const [fewCell, manyCell, fewParse, manyParse] = mediansSideBySide(jobs, rounds) as [
    number,
    number,
    number,
    number,
  ];
  const cpu = [fewCell / fewParse, manyCell / manyParse];
  const rows = measured.map(({ row }, index) => ({
    ...row,
    entriesRead: { value: cells[index]!.entriesRead, floor: 1 },
    cpu: { value: cpu[index]!, floor: 1 },
  }));
  return { rows, goal: goal(text, manyCell / fewCell, noise) };
}

/** The answer that counts is the one for this coin alone, wherever the add-on got it from. */
async function measureHistory(coins: number): Promise<Measured> {
  const name = `history of ${coins} coins, ${years} years`;
  noteProgress(name);
  return withRig({ addOn: ours, account: 'huge', huge: { coins, trades: coins * 20, years } }, async rig => {
    const answer = rawAnswer(rig, 'getHistoricalCurrency', { currency: 'BTC' });
    const row = {
      answer: name,
      formula: formulaText(latest('BTC')),
      answerKilobytes: Buffer.byteLength(answer) / 1000,
    };
    const sheet = await rig.newSheet();
    try {
      const held = Object.keys(JSON.parse(rawAnswer(rig, 'getBalance')).details);
      const used = ['BTC', ...held.filter(coin => coin !== 'BTC').slice(0, coinsUsed - 1)];
      const cell = createWarmCell(await warmUp(rig, sheet, used.map(latest)), latest('BTC'));
      const { entries, bytes } = cacheSize(rig, sheet);
      return { coins, answer, cell, row: { ...row, kilobytes: bytes / 1000, entries } };
    } catch (error) {
      return { coins, answer, cell: undefined, row: { ...row, remark: (error as Error).message } };
    }
  });
}
