// What a function may ask beside its tables. Each is found out only when it is asked for: a warm cell asks none.
import type { Failure } from '../../core/errors';
import type { AccountStatus } from '../../core/status';

export interface Facts {
  /** Of each connected account. */
  status(): readonly AccountStatus[];
  /** When a clock trigger refreshes the spreadsheet next; 0: none does. */
  nextRefreshMillis(): number;
  /** A failure in the words of the person at the keyboard. */
  sentenceOf(failure: Failure): string;
}
