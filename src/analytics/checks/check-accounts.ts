// The checks of each account, in its own currency and against what CoinTracking says of it. What one account lacks another one may
// have: its transfers and purchases are looked for in all of them.
import type { Table } from '../../core/tables/table';
import { commonCurrency } from '../accounts/agreed-currency';
import { joinInTime } from '../accounts/transactions';
import type { Calendar } from '../calendar';
import { Replay } from '../lots/replay';
import { accountCurrencyOf } from '../transactions/account-currency';
import { transactionsOf } from '../transactions/transaction';
import { pairTransfers } from '../transactions/transfers';
import type { CheckInput } from './check';
import { type CheckRow, gravestFirst, runChecks } from './run-checks';

export interface CheckedAccount extends Pick<CheckInput, 'balance' | 'points'> {
  /** Blank where it is the only one. */
  readonly account: string;
  /** All of getTrades, with prices. */
  readonly trades: Table;
}

export interface AccountFault extends CheckRow {
  readonly account: string;
}

/** The gravest first; those that are as grave account by account. */
export function checkAccounts(
  accounts: readonly CheckedAccount[],
  calendar: Calendar,
  nowSeconds: number,
): AccountFault[] {
  const table = tableOf(accounts);
  const transactions = transactionsOf(table);
  const transfers = pairTransfers(transactions);
  const currencies = accounts.map(({ trades }) => accountCurrencyOf(trades));
  // Only amounts are looked at, so that accounts in different currencies can be replayed together.
  const replay = new Replay(transactions, {
    method: 'FIFO',
    pool: 'all',
    gifts: 'none',
    unit: 'currency',
    currency: commonCurrency(currencies),
  });
  const { disposals } = replay.advanceTo(Number.POSITIVE_INFINITY);
  const faults = accounts.flatMap(({ account, balance, points }, at) =>
    runChecks({
      table,
      transactions: transactions.filter(one => one.account === account),
      transfers,
      disposals: disposals.filter(({ transaction }) => transaction.account === account),
      accountCurrency: currencies[at]!,
      calendar,
      nowSeconds,
      balance,
      points,
    }).map((row): AccountFault => ({ ...row, account })),
  );
  return accounts.length === 1 ? faults : faults.sort(gravestFirst);
}

function tableOf(accounts: readonly CheckedAccount[]): Table {
  const [only] = accounts;
  if (only?.account === '') return only.trades;
  return joinInTime(accounts.map(({ account, trades }) => ({ account, table: trades })));
}
