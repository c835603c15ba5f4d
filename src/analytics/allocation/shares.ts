// Shares with 8 decimals that add up to exactly 1: what rounding leaves over goes to those that were cut most.
import { type Exact, exact, zero } from '../exact';

/** The parts that shares are counted in. */
const parts = BigInt(1e8);
const partSize = exact(1e-8);
const one = BigInt(1);

/** `undefined` where the values' sum isn't positive: then nothing is a share of it. */
export function sharesOf(values: readonly Exact[]): (Exact | undefined)[] {
  const total = values.reduce((sum, value) => sum + value, zero);
  if (total <= zero) return values.map(() => undefined);
  const cut = values.map((value, index) => {
    const whole = floorOf(value * parts, total);
    return { index, whole, rest: value * parts - whole * total };
  });
  let left = Number(parts - cut.reduce((sum, { whole }) => sum + whole, zero));
  const shares = cut.map(({ whole }) => whole * partSize);
  const mostCutFirst = [...cut].sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : 0));
  for (const { index } of mostCutFirst) {
    if (left-- <= 0) break;
    shares[index]! += partSize;
  }
  return shares;
}

function floorOf(a: bigint, b: bigint): bigint {
  const cut = a / b;
  return a < zero && cut * b !== a ? cut - one : cut;
}
