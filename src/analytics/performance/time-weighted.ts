// The time-weighted return: the growth of what was there between flows, chained. When and how much was put in doesn't matter.
import { type Exact, toNumber, zero } from '../exact';

/** A flow counts at the start of its day. */
export interface FlowDay {
  readonly flow: Exact;
  /** At the end of the day before. */
  readonly before: Exact;
  /** At the end of the day. `undefined`: not known. */
  readonly after: Exact | undefined;
}

const hundred = BigInt(100);

/**
 * 0.05 for five percent, over the whole time. `undefined`: there was never anything that could grow, or it came of nothing.
 * `start`: the value at the end of the day before the first day.
 */
export function timeWeighted(start: Exact, flowDays: readonly FlowDay[], end: Exact): number | undefined {
  let growth = 1;
  let base = start;
  let hadAny = false;
  for (const { flow, before, after } of flowDays) {
    const part = growthOf(base, before);
    hadAny ||= base > zero;
    base = before + flow;
    if (part === undefined || takesAlmostAll(flow, before, after)) return undefined;
    growth *= part;
  }
  const last = growthOf(base, end);
  return last === undefined || !(hadAny || base > zero) ? undefined : growth * last - 1;
}

/** Nothing stays nothing. */
function growthOf(from: Exact, to: Exact): number | undefined {
  if (from === zero && to === zero) return 1;
  return from > zero && to >= zero ? toNumber(to) / toNumber(from) : undefined;
}

/**
 * What is sold doesn't fetch yesterday's price. Where less than a hundredth stays, that difference would count as if what
 * stays had earned or lost it.
 */
function takesAlmostAll(flow: Exact, before: Exact, after: Exact | undefined): boolean {
  const isLittle = (rest: Exact) => rest * hundred < before;
  return flow < zero && (isLittle(before + flow) || (after !== undefined && isLittle(after)));
}
