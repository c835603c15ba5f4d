// What is held at a moment has cost what its open lots cost.
import { type Exact, shareOf, zero } from '../exact';
import { Replay, type ReplayOptions } from '../lots/replay';
import { isMoney } from '../transactions/money';
import type { Transaction } from '../transactions/transaction';
import type { Holding, Placing } from './amount-sweep';

export class HoldingCosts {
  private readonly replay: Replay;

  constructor(
    transactions: readonly Transaction[],
    private readonly by: Placing,
    private readonly options: ReplayOptions,
  ) {
    this.replay = new Replay(transactions, options);
  }

  advanceTo(endSeconds: number): void {
    this.replay.advanceTo(endSeconds);
  }

  /** In the order of `holdings`. `undefined`: money, or a lot without a value. */
  of(holdings: readonly Holding[]): (Exact | undefined)[] {
    const { by, options, replay } = this;
    const costs = replay.openCosts();
    const isOnePool = by === 'exchange' && options.pool === 'all';
    const shares = isOnePool ? sharesOf(holdings, costs) : undefined;
    return holdings.map((holding, i) => {
      const { coin, depot } = holding;
      if (isMoney(coin, options.currency)) return undefined;
      if (shares) return shares[i];
      if (by === 'exchange') return replay.openCost(coin, depot);
      return costs.has(coin) ? costs.get(coin) : zero;
    });
  }
}

/** One pool has no places: every unit of a coin costs the same, wherever it is. The shares add up to the whole. */
function sharesOf(
  holdings: readonly Holding[],
  costs: ReadonlyMap<string, Exact | undefined>,
): (Exact | undefined)[] {
  const left = new Map<string, { cost: Exact | undefined; amount: Exact }>();
  for (const { coin, amount } of holdings) {
    const known = left.get(coin) ?? { cost: costs.has(coin) ? costs.get(coin) : zero, amount: zero };
    left.set(coin, known);
    if (amount > zero) known.amount += amount;
  }
  return holdings.map(({ coin, amount }) => {
    const rest = left.get(coin)!;
    if (rest.cost === undefined) return undefined;
    if (amount <= zero) return zero;
    const cost = shareOf(rest.cost, amount, rest.amount);
    rest.cost -= cost;
    rest.amount -= amount;
    return cost;
  });
}
