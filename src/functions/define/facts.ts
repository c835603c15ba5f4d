// What a function may ask beside its tables. Each is found out only when it is asked for: a warm cell asks none.
import type { Method } from '../../core/api/methods';
import type { Zone } from '../../core/days/zone';
import type { Failure } from '../../core/errors';
import type { NameKind } from '../../core/fetch/known-names';
import type { AccountStatus } from '../../core/status';
import type { Advice, Fault } from './fault';
import type { StatusNote } from './status-note';

export type { NameKind };

export interface Facts {
  /** The spreadsheet's time zone. After the tables were read it is known with them. */
  zone(): Zone;
  nowSeconds(): number;
  /** Of each connected account. */
  status(): readonly AccountStatus[];
  /** Of the account with made-up data. */
  demoStatus(): AccountStatus;
  /** The methods that each function reads, by its name. */
  methodsByFunction(): ReadonlyMap<string, readonly Method[]>;
  /** When a clock trigger refreshes the spreadsheet next; 0: none does. */
  nextRefreshMillis(): number;
  /** A failure in the words of the person at the keyboard. */
  sentenceOf(failure: Failure): string;
  /** A note in the same words. */
  noteOf(note: StatusNote): string;
  /** A fault in the account's data, and what to do about it. */
  faultOf(fault: Fault): string;
  /** Only what to do. */
  adviceOf(advice: Advice): string;
  /** Whether any data that is kept of the account has the name. Spends no call, but reads what is kept. */
  knows(kind: NameKind, name: string, account: string): boolean;
  /** The names that it knows, as far as they are kept apart from the transactions. */
  names(kind: NameKind, account: string): readonly string[];
}
