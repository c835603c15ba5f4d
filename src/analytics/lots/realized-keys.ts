// Realized gains by key: with keys as columns behind their sum, or with the smaller keys as one row, so that nothing is cut off.
import type { AnswerTable } from '../answer-table';
import { type Exact, zero } from '../exact';
import { periodTable, type SummedFigure } from '../sums/period-table';
import { slotsOf } from '../sums/slots';
import { TwoKeySums } from '../sums/two-key-sums';
import type { RealizedKey, RealizedQuery, RealizedSum } from './realized';

/** In the order of their sums. */
const figures = [
  { name: 'amount', unit: 'amount' },
  { name: 'proceeds', unit: 'money' },
  { name: 'cost', unit: 'money' },
  { name: 'gain', unit: 'money' },
  { name: 'gain_short', unit: 'money' },
  { name: 'gain_long', unit: 'money' },
  { name: 'missing', unit: 'money' },
] as const satisfies readonly SummedFigure[];

export type RealizedFigure = (typeof figures)[number]['name'];
export const realizedFigures = figures.map(({ name }) => name);

export interface CrossQuery extends RealizedQuery {
  readonly key: RealizedKey;
  /** Left out: the gain. */
  readonly figure?: RealizedFigure | undefined;
  readonly top?: number | undefined;
}

/** `hasTerms`: where terms don't matter, a long-term gain is blank. */
export function realizedCross(
  sums: readonly RealizedSum[],
  { granularity, span, key, figure, top }: CrossQuery,
  hasTerms: boolean,
): AnswerTable {
  const byKey = new TwoKeySums<number>(figures.length);
  for (const sum of sums.filter(({ key: name }) => key !== 'term' || name !== 'sum')) {
    const { start, amount, proceeds, cost, gain, shortGain, longGain, missingGain } = sum;
    const long = hasTerms ? longGain : undefined;
    byKey.add(start, sum.key, [amount, proceeds, cost, gain, shortGain, long, missingGain]);
  }
  return periodTable(
    byKey,
    {
      key,
      figures,
      fixedKeys: key === 'term' ? ['short', 'long', 'missing'] : undefined,
      mainFigure: 'gain',
      sizeOf: total => total.figure(realizedFigures.indexOf('gain')) ?? zero,
    },
    { period: { granularity, span }, layout: 'cross', figure, top: key === 'term' ? undefined : top },
  );
}

/** Of each period. The largest gains and losses over all of them keep their rows; those of a period stand by name, the rest last. */
export function withSmallerAsOther(sums: readonly RealizedSum[], top: number): RealizedSum[] {
  const sizes = new Map<string, Exact>();
  for (const { key, gain } of sums) sizes.set(key, (sizes.get(key) ?? zero) + gain);
  const other = slotsOf(sizes, { order: 'size', top }).parts.find(({ isSumOfMany }) => isSumOfMany);
  if (!other) return [...sums];
  const isRest = new Set(other.keys);
  const starts = [...new Set(sums.map(({ start }) => start))];
  return starts.flatMap(start => {
    const own = sums.filter(sum => sum.start === start);
    const rest = own.filter(({ key }) => isRest.has(key));
    const shown = own.filter(({ key }) => !isRest.has(key));
    return rest.length > 0 ? [...shown, { ...rest.reduce(together), key: other.name }] : shown;
  });
}

/** A disposal is of one coin, exchange and type, so that it is counted once. */
function together(a: RealizedSum, b: RealizedSum): RealizedSum {
  return {
    ...a,
    amount: a.amount + b.amount,
    proceeds: a.proceeds + b.proceeds,
    cost: a.cost + b.cost,
    gain: a.gain + b.gain,
    shortGain: a.shortGain + b.shortGain,
    longGain: a.longGain + b.longGain,
    missingGain: a.missingGain + b.missingGain,
    missingAmount: a.missingAmount + b.missingAmount,
    disposals: a.disposals + b.disposals,
  };
}
