// Which keys have a row or column of their own, in which order, and what "Other" stands for, so that nothing is cut off.
import { type Exact, zero } from '../exact';

/** A row or column of a result. */
export interface Slot {
  readonly name: string;
  /** Whose figures it sums. */
  readonly keys: readonly string[];
  readonly isSumOfMany: boolean;
}

export interface SlotChoice {
  /** So many largest keys; `undefined`: all of them. */
  readonly top?: number | undefined;
  /**
   * A list: these first, in this order, and always. `size`: the largest first, whatever the sign; `value`: what is below zero
   * comes last. With `top` neither names nor a list order.
   */
  readonly order: 'name' | 'size' | 'value' | readonly string[];
  /** Keys that stand behind all others and count in no sum. */
  readonly apart?: ReadonlySet<string> | undefined;
}

export interface Slots {
  readonly sum: Slot;
  /** Together they are the sum. */
  readonly parts: readonly Slot[];
  readonly apart: readonly Slot[];
}

/** `sizes`: of all keys. A single key that would be left for "Other" is shown itself. */
export function slotsOf(
  sizes: ReadonlyMap<string, Exact>,
  { top, order, apart = new Set() }: SlotChoice,
): Slots {
  const fixed = typeof order === 'string' ? [] : order;
  const inOrder = (a: string, b: string) => placeOf(a, fixed) - placeOf(b, fixed) || compareNames(a, b);
  const all = [...new Set([...fixed, ...sizes.keys()])];
  const summed = all.filter(key => !apart.has(key));
  const compare = order === 'value' ? compareValues : compareSizes;
  if (top !== undefined || order === 'size' || order === 'value')
    summed.sort((a, b) => compare(sizes.get(b), sizes.get(a)) || compareNames(a, b));
  else summed.sort(inOrder);
  const ownCount = top !== undefined && summed.length > top + 1 ? top : summed.length;
  const others = summed.slice(ownCount);
  const ownSlot = (key: string): Slot => ({ name: key, keys: [key], isSumOfMany: false });
  return {
    sum: { name: 'Sum', keys: summed, isSumOfMany: true },
    parts: [
      ...summed.slice(0, ownCount).map(ownSlot),
      ...(others.length > 0 ? [{ name: 'Other', keys: others, isSumOfMany: true }] : []),
    ],
    apart: all
      .filter(key => apart.has(key))
      .sort(inOrder)
      .map(ownSlot),
  };
}

function placeOf(key: string, fixed: readonly string[]): number {
  const place = fixed.indexOf(key);
  return place < 0 ? fixed.length : place;
}

function compareSizes(a: Exact = zero, b: Exact = zero): number {
  return compareValues(a < zero ? -a : a, b < zero ? -b : b);
}

function compareValues(a: Exact = zero, b: Exact = zero): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareNames(a: string, b: string): number {
  const [plainA, plainB] = [a.toLowerCase(), b.toLowerCase()];
  return plainA < plainB ? -1 : plainA > plainB ? 1 : a < b ? -1 : a > b ? 1 : 0;
}
