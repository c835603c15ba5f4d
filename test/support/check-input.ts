// What the checks are given for a made-up account: its transactions, and a balance and history that agree with them.
import type { CheckInput } from '../../src/analytics/checks/check';
import { lastPoints } from '../../src/analytics/checks/last-points';
import { Replay } from '../../src/analytics/lots/replay';
import { balanceTable } from '../../src/core/tables/balance';
import { balanceAnswer, historyOf, unitsHeld } from './account-answers';
import { accountOf } from './account-of-records';
import { utcCalendar } from './calendar';
import type { CleanAccount } from './clean-account';

export function checkInputOf({ records, currency, nowSeconds }: CleanAccount): CheckInput {
  const account = accountOf(records, currency, utcCalendar);
  const replay = new Replay(account.transactions, {
    method: 'FIFO',
    pool: 'all',
    gifts: 'none',
    unit: 'currency',
    currency,
  });
  const { disposals } = replay.advanceTo(Number.POSITIVE_INFINITY);
  const held = unitsHeld(records, nowSeconds);
  return {
    ...account,
    nowSeconds,
    disposals,
    balance: { table: balanceTable(balanceAnswer(held, currency)), atSeconds: nowSeconds },
    points: lastPoints([historyOf(held, nowSeconds, currency)], nowSeconds),
  };
}
