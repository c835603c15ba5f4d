// Performance once more, slowly and in another way: one day after the other, in floating point, from plain lists.
// The yearly rate is looked for by trying rates, from the lowest to the highest.

/** What happened on a day of the list, to any number of coins. */
export interface SlowDay {
  /** Held at the end of the day, times its price. */
  readonly value: number;
  readonly flow: number;
  readonly hasFlow: boolean;
}

export interface SlowPerformance {
  readonly start: number;
  readonly end: number;
  readonly flows: number;
  readonly gain: number;
  /** `NaN`: it can't be told. */
  readonly growth: number;
  readonly payments: readonly (readonly [day: number, amount: number])[];
}

/** `days[0]` is the day before the period. */
export function slowPerformance(days: readonly SlowDay[]): SlowPerformance {
  const start = days[0]!.value;
  const end = days[days.length - 1]!.value;
  let flows = 0;
  let growth = 1;
  let isMeasured = start !== 0 || !days.slice(1).some(day => day.hasFlow);
  let hadAny = false;
  const payments: [number, number][] = isMeasured ? [[1, -start]] : [];
  for (let i = 1; i < days.length; i++) {
    const [before, { value, flow, hasFlow }] = [days[i - 1]!.value, days[i]!];
    if (!isMeasured && hasFlow) {
      isMeasured = true;
      payments.push([i, -before]);
    }
    flows += flow;
    if (!isMeasured) continue;
    if (hasFlow) payments.push([i, -flow]);
    growth *= dayGrowth(before, flow, value);
    if (before + flow > 0) hadAny = true;
  }
  payments.push([days.length, end]);
  return { start, end, flows, gain: end - start - flows, growth: hadAny ? growth : Number.NaN, payments };
}

function dayGrowth(before: number, flow: number, value: number): number {
  const base = before + flow;
  const isAlmostAllTaken = flow < 0 && Math.min(base, value) * 100 < before;
  if (isAlmostAllTaken) return Number.NaN;
  if (base === 0 && value === 0) return 1;
  return base > 0 ? value / base : Number.NaN;
}

/** The rates at which the payments are worth nothing, a step of a thousandth of a day's growth at a time. */
export function slowRates(payments: readonly (readonly [day: number, amount: number])[]): number[] {
  const worth = (logGrowth: number) =>
    payments.reduce((sum, [day, amount]) => sum + amount * Math.exp(-logGrowth * day), 0);
  const found: number[] = [];
  const step = 0.001;
  for (let at = -0.7; at < 0.7; at += step) {
    if (worth(at) > 0 === worth(at + step) > 0) continue;
    let [from, to] = [at, at + step];
    for (let i = 0; i < 60; i++) {
      const middle = (from + to) / 2;
      if (worth(middle) > 0 === worth(from) > 0) from = middle;
      else to = middle;
    }
    found.push(Math.expm1(from * 365));
  }
  return found;
}
