// What the checks are given for a made-up account: its transactions, and a balance and history that agree with them.
import type { CheckInput } from '../../src/analytics/checks/check';
import { lastPoints } from '../../src/analytics/checks/last-points';
import { Replay } from '../../src/analytics/lots/replay';
import { balanceTable } from '../../src/core/tables/balance';
import { balanceAnswer, historyOf, unitsHeld } from './account-answers';
import { accountOf } from './account-of-records';
import { utcCalendar } from './calendar';
import type { CleanAccount } from './clean-account';

interface Claims {
  readonly balance?: Readonly<Record<string, number>>;
  readonly history?: Readonly<Record<string, number>>;
}

/** `claimed`: what CoinTracking says is held, by coin in 10⁻⁸, where that differs from the transactions. */
export function checkInputOf(
  { records, currency, nowSeconds }: CleanAccount,
  claimed: Claims = {},
): CheckInput {
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
  const [balance, history] = [claimed.balance, claimed.history].map(
    own => new Map([...held, ...Object.entries(own ?? {})]),
  );
  return {
    ...account,
    nowSeconds,
    disposals,
    balance: { table: balanceTable(balanceAnswer(balance!, currency)), atSeconds: nowSeconds },
    points: lastPoints([historyOf(history!, nowSeconds, currency)], nowSeconds),
  };
}
