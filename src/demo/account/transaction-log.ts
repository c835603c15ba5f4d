// Records the generated transactions. It tracks balances, so that nothing is sold that isn't held, and numbers rows like
// CoinTracking: in the order of importing.

import { addAmounts, round8 } from './rounding';
import { movementsOf, type Side, type Transaction } from './transaction';

export type Draft = Pick<Transaction, 'seconds' | 'type' | 'exchange'> &
  Partial<Pick<Transaction, 'buy' | 'sell' | 'fee' | 'group' | 'comment' | 'importedFrom' | 'tradeId'>>;

const firstId = 100_604_399;
const importEverySeconds = 30 * 86_400;

export class TransactionLog {
  private readonly drafts: Draft[] = [];
  private readonly balances = new Map<string, number>();

  constructor(private readonly endSeconds: number) {}

  get size(): number {
    return this.drafts.length;
  }

  record(draft: Draft): void {
    const rounded = { ...draft, ...sides(draft) };
    this.drafts.push(rounded);
    for (const { coin, amount } of movementsOf(rounded)) {
      this.balances.set(`${draft.exchange}/${coin}`, addAmounts(this.held(coin, draft.exchange), amount));
    }
  }

  held(coin: string, exchange: string): number {
    return this.balances.get(`${exchange}/${coin}`) ?? 0;
  }

  /** Importers list the newest first, so within one import ids fall with time. */
  toTransactions(): Transaction[] {
    return this.drafts
      .map(draft => this.complete(draft))
      .sort(
        (a, b) =>
          a.importedSeconds - b.importedSeconds ||
          (a.importedFrom < b.importedFrom
            ? -1
            : a.importedFrom > b.importedFrom
              ? 1
              : b.seconds - a.seconds),
      )
      .map((row, index) => ({ ...row, id: firstId + index * 3 }))
      .sort((a, b) => a.seconds - b.seconds || a.id - b.id);
  }

  private complete(draft: Draft): Transaction {
    const importedFrom = draft.importedFrom ?? '';
    const ago = this.endSeconds - draft.seconds;
    const importedSeconds = importedFrom
      ? this.endSeconds - Math.floor(ago / importEverySeconds) * importEverySeconds + importedFrom.length * 60
      : draft.seconds + 3600;
    return {
      group: '',
      comment: '',
      tradeId: '',
      ...draft,
      id: 0,
      importedFrom,
      importedSeconds: Math.min(importedSeconds, this.endSeconds),
    };
  }
}

function sides(draft: Draft): Pick<Draft, 'buy' | 'sell' | 'fee'> {
  const round = (side: Side | undefined) =>
    side && { coin: side.coin, amount: side.amount < 1e-8 ? side.amount : round8(side.amount) };
  return { buy: round(draft.buy), sell: round(draft.sell), fee: round(draft.fee) };
}
