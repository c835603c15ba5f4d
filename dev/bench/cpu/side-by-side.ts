// Processor times of several jobs, taken in turns, so that whatever else the machine does meets all of them alike.
import { collectGarbage } from '../../collect-garbage';
import { processorMillis } from '../../processor-time';

/** The median of each job's own times. */
export function mediansSideBySide(jobs: readonly (() => number)[], rounds: number): number[] {
  for (const job of jobs) job();
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, job] of jobs.entries()) {
      // Or a short job would clear away what a long one left behind.
      collectGarbage({ type: 'minor' });
      times[index]!.push(job());
    }
  }
  return times.map(median);
}

/** How long a bare JSON.parse of the text takes. */
export function parseJob(text: string): () => number {
  return () => processorMillis(() => JSON.parse(text));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
