// A fault in the account's data, as a check finds it. The words are in src/languages.
import type { Advice } from '../../analytics/checks/check';
import type { CheckName } from '../../analytics/checks/run-checks';

export type { Advice, CheckName };

/** What isn't known is blank. */
export interface Fault {
  readonly check: CheckName;
  /** Whose it is, where all accounts are looked at. */
  readonly account: string;
  readonly coin: string;
  readonly exchange: string;
  /** `2025-03-01`, in the spreadsheet's zone. */
  readonly day: string;
  readonly amount: number;
  readonly advice: Advice;
}
