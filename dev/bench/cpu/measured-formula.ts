// One formula, warm: what its dataset takes in the cache, and the cell's own work beside a bare JSON.parse of the answer.
import { type BenchHarness, type HarnessOptions, withHarness } from '../bench-harness';
import { cacheColumns, cacheFigures, measureCaches } from '../cache-size';
import { type Formula, formulaText } from '../formula';
import { noteProgress } from '../progress';
import type { Row } from '../report/report';
import { warmUp } from '../warm-up';
import { mediansSideBySide, parseJob } from './side-by-side';
import { createWarmCell } from './warm-cell';

export interface Case extends HarnessOptions {
  readonly name: string;
  readonly formula: Formula;
  /** The API's answer that the formula's table is made from. */
  readonly answerOf: (harness: BenchHarness) => string;
}

export interface MeasuredFormula {
  readonly row: Row;
  /** As multiples of the JSON.parse; absent where even a refresh brought the cell nothing. */
  readonly cpu?: number;
  readonly cacheShare?: number;
  readonly entriesRead?: number;
  readonly sentences: readonly string[];
}

export const formulaColumns = {
  answer: 'answer',
  formula: 'formula',
  answerKilobytes: 'answer KB',
  ...cacheColumns,
  entriesRead: 'entries read',
  cpu: 'CPU (JSON.parse = 1)',
  cpuWithLoading: 'with loading',
  says: 'what it says',
};

export async function measureFormula(
  { name, formula, answerOf, ...options }: Case,
  rounds: number,
): Promise<MeasuredFormula> {
  noteProgress(`${name}: ${formulaText(formula)}`);
  return withHarness(options, async harness => {
    const answer = answerOf(harness);
    const answerBytes = Buffer.byteLength(answer);
    const labels = { answer: name, formula: formulaText(formula), answerKilobytes: answerBytes / 1000 };
    const sheet = await harness.newSheet([formula]);
    const warm = await warmUp(harness, sheet, [formula]);
    if ('sentences' in warm) {
      return { row: { ...labels, says: warm.sentences.join(' / ') }, sentences: warm.sentences };
    }
    const cell = createWarmCell(warm, formula);
    const jobs = [cell.run, cell.loadAndRun, parseJob(answer)];
    const [cellMillis, loadedMillis, parseMillis] = mediansSideBySide(jobs, rounds) as [
      number,
      number,
      number,
    ];
    const cpu = cellMillis / parseMillis;
    const { entriesRead } = cell;
    const caches = measureCaches(harness, sheet);
    const row = {
      ...labels,
      ...cacheFigures(caches),
      entriesRead: { value: entriesRead, floor: 1 },
      cpu: { value: cpu, floor: 1 },
      cpuWithLoading: loadedMillis / parseMillis,
    };
    return { row, cpu, cacheShare: caches.bytes / answerBytes, entriesRead, sentences: [] };
  });
}
