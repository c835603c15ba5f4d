// Formulas over a made-up list of transactions, with a balance that agrees with them.
import { balanceAnswer, tradesAnswer, unitsHeld } from './account-answers';
import type { TradeRecord } from './clean-account';
import { Sheet } from './sheet';

export function sheetOf(records: readonly TradeRecord[], held = unitsHeld(records, Number.MAX_VALUE)): Sheet {
  const sheet = new Sheet();
  Object.assign(sheet.ports.http.answers, {
    getTrades: tradesAnswer(records),
    getBalance: balanceAnswer(held),
  });
  return sheet;
}
