// Whether a coin's value out of ten years of history costs more the more coins the account has.
import { ours } from '../add-on';
import { withHarness } from '../bench-harness';
import { cacheFigures, measureCaches } from '../cache-size';
import { mediansSideBySide, parseJob } from '../cpu/side-by-side';
import { createWarmCell, type WarmCell } from '../cpu/warm-cell';
import { formulaText, historyOf } from '../formula';
import { noteProgress } from '../progress';
import { rawAnswer } from '../raw-answer';
import { type Goal, goal, type Row } from '../report/report';
import { warmUp } from '../warm-up';

const years = 10;
const coinsUsed = 5;
/** Two timings of the same work differ by this much on a machine that does other things, too. */
const noise = 1.25;
/** Multiples of a bare JSON.parse of that coin's answer. */
const mostCpu = 4;
const latest = (coin: string) => historyOf(coin, 'fiat', 'limit=1; order=desc');

interface Warmed {
  readonly answer: string;
  readonly row: Row;
  readonly cell: WarmCell | undefined;
  readonly sentences: readonly string[];
}

export async function measureHistoryGrowth(
  [few, many]: readonly [few: number, many: number],
  rounds: number,
): Promise<{ rows: Row[]; goals: Goal[] }> {
  const text = `A coin's value out of ${years} years: CPU among ${many} coins, as a multiple of that among ${few}`;
  const warmed = [await warmHistory(few), await warmHistory(many)];
  const cells = warmed.flatMap(({ cell }) => cell ?? []);
  if (cells.length < warmed.length) {
    const sentences = warmed.flatMap(one => one.sentences);
    return { rows: warmed.map(({ row }) => row), goals: [goal(text, undefined, noise, sentences)] };
  }
  const jobs = warmed.flatMap(({ answer }, index) => [
    cells[index]!.run,
    cells[index]!.loadAndRun,
    parseJob(answer),
  ]);
  const millis = mediansSideBySide(jobs, rounds);
  const rows = warmed.map(({ row }, index) => {
    const [cellMillis, loadedMillis, parseMillis] = millis.slice(index * 3) as [number, number, number];
    return {
      ...row,
      entriesRead: { value: cells[index]!.entriesRead, floor: 1 },
      cpu: { value: cellMillis / parseMillis, floor: 1 },
      cpuWithLoading: loadedMillis / parseMillis,
    };
  });
  const newest = `${years} years of history among ${many} coins: CPU of a warm ${formulaText(latest('BTC'))} (JSON.parse = 1)`;
  return {
    rows,
    goals: [goal(text, millis[3]! / millis[0]!, noise), goal(newest, millis[3]! / millis[5]!, mostCpu)],
  };
}

/** The answer to compare with is the one for this coin alone, wherever the add-on got it from. */
async function warmHistory(coins: number): Promise<Warmed> {
  const name = `history of ${coins} coins, ${years} years`;
  noteProgress(name);
  return withHarness(
    { addOn: ours, account: 'huge', huge: { coins, trades: coins * 20, years } },
    async harness => {
      const answer = rawAnswer(harness, 'getHistoricalCurrency', { currency: 'BTC' });
      const labels = {
        answer: name,
        formula: formulaText(latest('BTC')),
        answerKilobytes: Buffer.byteLength(answer) / 1000,
      };
      const held = Object.keys(JSON.parse(rawAnswer(harness, 'getBalance')).details);
      const used = ['BTC', ...held.filter(coin => coin !== 'BTC').slice(0, coinsUsed - 1)];
      const sheet = await harness.newSheet(used.map(latest));
      const warm = await warmUp(harness, sheet, used.map(latest));
      if ('sentences' in warm) {
        const { sentences } = warm;
        return { answer, row: { ...labels, says: sentences.join(' / ') }, cell: undefined, sentences };
      }
      const row = { ...labels, ...cacheFigures(measureCaches(harness, sheet)) };
      return { answer, row, cell: createWarmCell(warm, latest('BTC')), sentences: [] };
    },
  );
}
