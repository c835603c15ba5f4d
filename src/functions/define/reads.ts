// What a function reads, as data: datasets under names that the function chooses, and the type of the tables it gets for them.
import type { Dataset } from '../../core/dataset';
import type { TableRead } from '../../core/fetch/resolve';
import type { Table } from '../../core/tables/table';

/** A dataset alone means all of its rows. */
export type Read = Dataset | TableRead;

/** The table of an account; of each connected account where the dataset's account is `*`. */
export interface ReadPerAccount {
  readonly perAccount: Read;
}

export interface AccountTable {
  /** The account's name. */
  readonly account: string;
  readonly table: Table;
}

type AnyRead = Read | ReadPerAccount;

export type Reads = Readonly<Record<string, AnyRead | readonly AnyRead[]>>;

type TableFor<R> = R extends ReadPerAccount ? AccountTable[] : Table;

/** A table for each read, a list for a list, under the same names. */
export type TablesOf<R extends Reads> = {
  readonly [Name in keyof R]: R[Name] extends readonly (infer One)[] ? TableFor<One>[] : TableFor<R[Name]>;
};

/** As typed in `account=*`. */
export const everyAccount = '*';

export function perAccount(read: Read): ReadPerAccount {
  return { perAccount: read };
}
