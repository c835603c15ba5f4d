// The money-weighted return (Excel's XIRR): the yearly rate at which all payments are together worth nothing on the first day.
// With x as the logarithm of a year's growth and t in years that is Σ payment · e^(−x·t) = 0.

export interface Payment {
  /** Whole days, counted from any day. */
  readonly day: number;
  /** Put in: negative. Taken out, or left at the end: positive. */
  readonly amount: number;
}

interface Term {
  readonly years: number;
  readonly amount: number;
}

type Bracket = readonly [from: number, to: number];

const daysOfYear = 365;
/** Points at which the sign is looked at, where more than one rate is possible. */
const gridSize = 400;

/**
 * 0.05 for five percent a year. `undefined`: there is no such rate, or several fit and it can't be told which is meant.
 */
export function xirr(payments: readonly Payment[]): number | undefined {
  const terms = termsOf(payments);
  const changes = signChanges(terms);
  if (changes === 0) return undefined;
  const widest = boundsOf(terms);
  const brackets = changes === 1 ? [widest] : bracketsIn(terms, widest);
  // Who invests gains less by a higher rate: where that is the other way round, the rate is an artefact.
  const meant = brackets.length === 1 ? brackets : brackets.filter(bracket => isFalling(terms, bracket));
  if (meant.length !== 1) return undefined;
  const rate = Math.expm1(rootIn(terms, meant[0]!));
  return Number.isFinite(rate) ? rate : undefined;
}

/** One a day, without days of nothing. The first is money put in: whether it is so or the opposite, the rate is the same. */
function termsOf(payments: readonly Payment[]): Term[] {
  const byDay = new Map<number, number>();
  for (const { day, amount } of payments) byDay.set(day, (byDay.get(day) ?? 0) + amount);
  const days = [...byDay].filter(([, amount]) => amount !== 0).sort(([a], [b]) => a - b);
  if (days.length === 0) return [];
  const [firstDay, first] = days[0]!;
  const sign = first < 0 ? 1 : -1;
  return days.map(([day, amount]) => ({ years: (day - firstDay) / daysOfYear, amount: sign * amount }));
}

/** No more rates fit than the sign changes, and as many or an even number less (Descartes). */
function signChanges(terms: readonly Term[]): number {
  return terms.filter((term, i) => i > 0 && term.amount > 0 !== terms[i - 1]!.amount > 0).length;
}

/** Beyond these, the first or the last payment alone outweighs all others. */
function boundsOf(terms: readonly Term[]): Bracket {
  const all = terms.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  const last = terms.length - 1;
  const outweighs = (term: Term, next: Term) =>
    Math.log(all / Math.abs(term.amount) + 1) / Math.abs(next.years - term.years) + 1;
  return [-outweighs(terms[last]!, terms[last - 1]!), outweighs(terms[0]!, terms[1]!)];
}

/** Closest together around 0, where rates usually are. */
function bracketsIn(terms: readonly Term[], [from, to]: Bracket): Bracket[] {
  const [lowest, highest] = [Math.asinh(from), Math.asinh(to)];
  const brackets: Bracket[] = [];
  let before = from;
  let wasPositive = worth(terms, from).sum > 0;
  for (let i = 1; i <= gridSize; i++) {
    const at = i === gridSize ? to : Math.sinh(lowest + ((highest - lowest) * i) / gridSize);
    const isPositive = worth(terms, at).sum > 0;
    if (isPositive !== wasPositive) brackets.push([before, at]);
    [before, wasPositive] = [at, isPositive];
  }
  return brackets;
}

function isFalling(terms: readonly Term[], [from]: Bracket): boolean {
  return worth(terms, from).sum > 0;
}

/** Newton's steps as long as they stay inside the bracket, which gets narrower with each; else its middle. */
function rootIn(terms: readonly Term[], bracket: Bracket): number {
  let [from, to] = bracket;
  const isPositiveBelow = worth(terms, from).sum > 0;
  let at = from < 0 && to > 0 ? 0 : (from + to) / 2;
  for (let step = 0; step < 200; step++) {
    const { sum, slope } = worth(terms, at);
    if (sum === 0) return at;
    if (sum > 0 === isPositiveBelow) from = at;
    else to = at;
    const newton = at - sum / slope;
    // Every third step halves the bracket, so that slow convergence from one side ends.
    const next = newton > from && newton < to && step % 3 !== 2 ? newton : (from + to) / 2;
    if (Math.abs(next - at) <= 1e-15 * Math.max(1, Math.abs(at)) && step % 3 !== 2) return next;
    at = next;
  }
  return at;
}

/** Divided by its largest power, so that no rate is too large to compute. That changes neither sign nor root. */
function worth(terms: readonly Term[], x: number): { sum: number; slope: number } {
  const largest = Math.max(-x * terms[0]!.years, -x * terms[terms.length - 1]!.years);
  let [sum, slope] = [0, 0];
  for (const { years, amount } of terms) {
    const part = amount * Math.exp(-x * years - largest);
    sum += part;
    slope -= years * part;
  }
  return { sum, slope };
}
