// The same dataset of several accounts: a table each.
import type { Table } from '../../core/tables/table';

export interface AccountTable {
  /** The account's name. */
  readonly account: string;
  readonly table: Table;
  /** Unix seconds; 0: there was nothing to fetch. Left out: now, or it isn't known. */
  readonly fetchedAtSeconds?: number;
}
