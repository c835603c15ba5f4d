// getLedger: every movement with the coin's balance before and after it. Its real shape is unknown: see provisional.ts.

import type { AccountData } from '../account/account-data';
import { addAmounts } from '../account/rounding';
import { movementsOf, type Side, type Transaction } from '../account/transaction';
import type { Members } from './members';
import { eight } from './number-text';
import type { Parameters } from './parameters';
import { provisional } from './provisional';

interface LedgerLine {
  key: number;
  transaction: Transaction;
  movement: Side;
  before: number;
  after: number;
}

export function* getLedger(account: AccountData, parameters: Parameters): Members {
  const isAdvanced = parameters.flag('show_advanced');
  yield ['account_currency', account.currency];
  const lines = ledgerLines(account).filter(line => parameters.covers(line.transaction.seconds));
  for (const line of parameters.arrange(lines))
    yield [String(line.key), ledgerRow(account, line, isAdvanced)];
}

function ledgerLines(account: AccountData): LedgerLine[] {
  const balances = new Map<string, number>();
  const lines: LedgerLine[] = [];
  for (const transaction of account.transactions) {
    for (const movement of movementsOf(transaction)) {
      const before = balances.get(movement.coin) ?? 0;
      const after = addAmounts(before, movement.amount);
      balances.set(movement.coin, after);
      lines.push({ key: provisional.ledger.firstKey + lines.length, transaction, movement, before, after });
    }
  }
  return lines;
}

function* ledgerRow(account: AccountData, line: LedgerLine, isAdvanced: boolean): Members {
  const { transaction, movement } = line;
  yield ['time', String(transaction.seconds)];
  yield ['type', transaction.type];
  yield ['exchange', transaction.exchange];
  yield ['group', transaction.group];
  yield ['currency', movement.coin];
  yield ['amount', eight(movement.amount)];
  yield [provisional.ledger.before, eight(line.before)];
  yield [provisional.ledger.after, eight(line.after)];
  yield ['trade_id', transaction.tradeId];
  if (!isAdvanced) return;
  const price = account.prices.priceOf(movement.coin, transaction.seconds * 1000);
  yield ['value_in_cur', eight(movement.amount * price)];
  yield ['comment', transaction.comment];
  yield ['imported_from', transaction.importedFrom];
  yield ['imported_time', String(transaction.importedSeconds)];
}
