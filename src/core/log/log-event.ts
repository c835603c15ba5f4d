// What happened, as data: the log stores it, the sidebar puts it into words. It holds no secret and no value of a table.
import type { Failure } from '../errors';

/** Which cells a refresh is about. */
export type Scope = 'everything' | 'sheet' | 'selection' | 'errors';

export type LogEvent =
  /** A call that brought data. `dataset`: `getGains?btc=1`. */
  | {
      readonly kind: 'call';
      readonly account: string;
      readonly dataset: string;
      readonly rows: number;
      readonly millis: number;
    }
  /** A call that brought none. */
  | {
      readonly kind: 'failure';
      readonly account: string;
      readonly dataset: string;
      readonly failure: Failure;
    }
  /** A call that was not sent, because of a back-off or the call budget. */
  | {
      readonly kind: 'refusal';
      readonly account: string;
      readonly dataset: string;
      readonly failure: Failure;
    }
  | {
      readonly kind: 'refresh';
      readonly scope: Scope;
      /** Cells that were made to recalculate. */
      readonly cells: number;
      /** Cells left alone because they are protected. */
      readonly protectedCells: number;
      /** Cells whose functions still have their second names; absent: none. */
      readonly left?: number;
    }
  /** A clock trigger's run. `failure`: why it ended before it did anything, or what failed first. */
  | {
      readonly kind: 'schedule';
      readonly fetched: number;
      readonly failed: number;
      readonly cells: number;
      readonly failure: Failure | undefined;
    }
  /** Google asks the person for permission again, so a clock trigger's run could do nothing. */
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'connected'; readonly account: string }
  | { readonly kind: 'disconnected'; readonly account: string }
  /** Formulas that a refresh had renamed when it died; they are restored. */
  | { readonly kind: 'repaired'; readonly cells: number };

export type LogEntry = LogEvent & { readonly atMillis: number };
