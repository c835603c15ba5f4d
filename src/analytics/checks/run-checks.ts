// All checks of the account's data, how grave each is, and their findings as rows, the gravest first.
import { compareIds } from '../transactions/transaction';
import { findBalances } from './balance';
import { type Advice, type CheckInput, type FindFaults, type Severity, severities } from './check';
import { findDuplicates } from './duplicate';
import { findEarlyDeposits } from './early-deposit';
import { findFuture } from './future';
import { findNames } from './name';
import { findNegative } from './negative';
import { findNoPurchase } from './no-purchase';
import { findNoValue } from './no-value';
import { findNotCovered } from './not-covered';
import { findThirdFees } from './third-fee';
import { findUnmatched } from './unmatched';

/** In the order of their rows. */
const checks = {
  negative: { severity: 'error', find: findNegative },
  'no-purchase': { severity: 'error', find: findNoPurchase },
  balance: { severity: 'error', find: findBalances },
  duplicate: { severity: 'warning', find: findDuplicates },
  future: { severity: 'warning', find: findFuture },
  'third-fee': { severity: 'warning', find: findThirdFees },
  'no-value': { severity: 'warning', find: findNoValue },
  unmatched: { severity: 'notice', find: findUnmatched },
  'early-deposit': { severity: 'notice', find: findEarlyDeposits },
  name: { severity: 'notice', find: findNames },
  'not-covered': { severity: 'notice', find: findNotCovered },
} satisfies Readonly<Record<string, { readonly severity: Severity; readonly find: FindFaults }>>;

export type CheckName = keyof typeof checks;
export const checkNames = Object.keys(checks) as CheckName[];

/** `undefined` is blank. */
export interface CheckRow {
  readonly severity: Severity;
  readonly check: CheckName;
  readonly coin: string | undefined;
  readonly exchange: string | undefined;
  readonly timeSeconds: number | undefined;
  readonly amount: number | undefined;
  readonly advice: Advice;
  readonly id: string | undefined;
}

/** By severity, then check, then time, then id. */
export function runChecks(input: CheckInput, ignored: ReadonlySet<CheckName> = new Set()): CheckRow[] {
  return checkNames
    .filter(check => !ignored.has(check))
    .flatMap(check => {
      const { severity, find } = checks[check];
      return find(input).map(
        ({ severity: own, advice, coin, exchange, timeSeconds, amount, id }): CheckRow => ({
          severity: own ?? severity,
          check,
          coin,
          exchange,
          timeSeconds,
          amount,
          advice,
          id,
        }),
      );
    })
    .sort(gravestFirst);
}

export function gravestFirst(a: CheckRow, b: CheckRow): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    checkNames.indexOf(a.check) - checkNames.indexOf(b.check) ||
    (a.timeSeconds ?? 0) - (b.timeSeconds ?? 0) ||
    compareIds(a.id ?? '', b.id ?? '')
  );
}
