// The unsold purchases of one coin, and which of them a sale uses.

import { addAmounts } from './rounding';

export const accountingMethods = ['FIFO', 'LIFO', 'HIFO', 'LOFO', 'HPFO', 'LPFO', 'HAFO', 'LAFO'] as const;
export type AccountingMethod = (typeof accountingMethods)[number];

interface Lot {
  amount: number;
  readonly unitCost: number;
}

export class TaxLots {
  realizedGain = 0;
  private readonly lots: Lot[] = [];
  private boughtAmount = 0;
  private boughtCost = 0;

  constructor(private readonly accounting: AccountingMethod) {}

  acquire(amount: number, cost: number): void {
    if (amount <= 0) return;
    this.boughtAmount += amount;
    this.boughtCost += cost;
    this.lots.push({ amount, unitCost: cost / amount });
  }

  /** An amount without a purchase has no cost. */
  dispose(amount: number, proceeds: number): void {
    let open = amount;
    let cost = 0;
    while (open > 0 && this.lots.length > 0) {
      const index = this.nextLot();
      const lot = this.lots[index]!;
      const used = Math.min(open, lot.amount);
      cost += used * lot.unitCost;
      open = addAmounts(open, -used);
      lot.amount = addAmounts(lot.amount, -used);
      if (lot.amount === 0) this.lots.splice(index, 1);
    }
    this.realizedGain += proceeds - cost;
  }

  unsoldCost(): number {
    return this.lots.reduce((sum, lot) => sum + lot.amount * lot.unitCost, 0);
  }

  averageUnitCost(): number {
    return this.boughtAmount === 0 ? 0 : this.boughtCost / this.boughtAmount;
  }

  private nextLot(): number {
    if (this.accounting === 'FIFO') return 0;
    if (this.accounting === 'LIFO') return this.lots.length - 1;
    // The price-based methods use different prices; the made-up account has only one, the price paid.
    const wantsHighest = this.accounting.startsWith('H');
    let chosen = 0;
    for (const [index, lot] of this.lots.entries()) {
      const best = this.lots[chosen]!.unitCost;
      if (wantsHighest ? lot.unitCost > best : lot.unitCost < best) chosen = index;
    }
    return chosen;
  }
}
