// What share of the whole each part has, the largest first, and how far that is from what a person aims at.
import { type Exact, exact, multiply, toNumber, toRoundedNumber, zero } from '../exact';
import { sharesOf } from './shares';
import type { Slice } from './slices';

export interface AllocationQuery {
  /** So many parts, the rest as one. */
  readonly top?: number;
  /** By name, 0.5 for half of the whole. */
  readonly targets?: readonly Target[];
}

export type Target = readonly [name: string, share: number];

export interface AllocationRow {
  readonly name: string;
  readonly value: number | undefined;
  /** 0.5 for half. Those of all rows add up to exactly 1. `undefined`: no value is known, or the whole is worth nothing. */
  readonly share: number | undefined;
  /** `undefined`: none is set. */
  readonly target: number | undefined;
  /** Share − target. */
  readonly drift: number | undefined;
  /** The value to buy, or to sell where it is negative, so that the share becomes the target. */
  readonly trade: number | undefined;
}

const otherName = 'Other';

interface Part extends Slice {
  readonly target: Exact | undefined;
}

export function allocationOf(slices: readonly Slice[], { top, targets }: AllocationQuery): AllocationRow[] {
  const parts = withRestAsOne(withTargets(slices, targets).sort(largestFirst), top);
  const values = parts.map(({ value }) => value ?? zero);
  const total = values.reduce((sum, value) => sum + value, zero);
  const shares = sharesOf(values);
  return parts.map((part, i) => rowOf(part, shares[i], total));
}

function rowOf({ name, value, target }: Part, knownShare: Exact | undefined, total: Exact): AllocationRow {
  const share = value === undefined ? undefined : knownShare;
  const hasDrift = share !== undefined && target !== undefined;
  return {
    name,
    value: value === undefined ? undefined : toRoundedNumber(value),
    share: share === undefined ? undefined : toNumber(share),
    target: target === undefined ? undefined : toRoundedNumber(target),
    drift: hasDrift ? toRoundedNumber(share - target) : undefined,
    trade: hasDrift ? toRoundedNumber(multiply(target, total) - value!) : undefined,
  };
}

/** What is aimed at and not held is a part, too. Targets that add up to the whole leave nothing for what they don't name. */
function withTargets(slices: readonly Slice[], targets: readonly Target[] = []): Part[] {
  const byName = new Map(
    targets.map(([name, share]) => [folded(name), { name: name.trim(), share: exact(share) }]),
  );
  const sum = [...byName.values()].reduce((all, { share }) => all + share, zero);
  const isComplete = Math.abs(toNumber(sum) - 1) < 1e-9;
  const parts = slices.map(slice => {
    const target = byName.get(folded(slice.name))?.share;
    byName.delete(folded(slice.name));
    return { ...slice, target: target ?? (isComplete ? zero : undefined) };
  });
  return [...parts, ...[...byName.values()].map(({ name, share }) => ({ name, value: zero, target: share }))];
}

/** A rest of one part stays that part. What has no known value isn't hidden in the rest. */
function withRestAsOne(parts: readonly Part[], top = Number.POSITIVE_INFINITY): readonly Part[] {
  const known = parts.filter(({ value }) => value !== undefined);
  if (known.length <= top + 1) return parts;
  const rest = known.slice(top).reduce(together);
  return [...known.slice(0, top), rest, ...parts.slice(known.length)];
}

function together(a: Part, b: Part): Part {
  const hasTarget = a.target !== undefined && b.target !== undefined;
  return { name: otherName, value: a.value! + b.value!, target: hasTarget ? a.target + b.target : undefined };
}

/** What has no known value comes last. */
function largestFirst(a: Part, b: Part): number {
  if (a.value === undefined || b.value === undefined)
    return Number(a.value === undefined) - Number(b.value === undefined);
  if (a.value !== b.value) return a.value > b.value ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
