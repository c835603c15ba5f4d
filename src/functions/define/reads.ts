// What a function reads, as data: datasets under names that the function chooses, and the type of the tables it gets for them.
import type { AccountTable } from '../../analytics/accounts/account-table';
import type { MadeAt } from '../../core/cache/derived-read';
import type { RowsRead, TableRead } from '../../core/cache/table-read';
import type { Dataset } from '../../core/dataset';
import type { Table } from '../../core/tables/table';

export type { AccountTable };

/** A dataset alone means all of its rows. */
export type Read = Dataset | TableRead;

/** The table of an account; of each connected account where the dataset's account is `*`. */
export interface ReadPerAccount {
  readonly perAccount: Read;
}

/** The table of an account; where the dataset's account is `*`, one table made of those of all connected accounts. */
export interface ReadTogether {
  readonly read: Read;
  /** Their tables, at least one, in the order of the accounts. */
  readonly join: (tables: readonly AccountTable[]) => Table;
}

export type AnyRead = Read | ReadPerAccount | ReadTogether | Derived;

export type Reads = Readonly<Record<string, AnyRead | readonly AnyRead[]>>;

/** A table that is computed from others, and cached under what it is computed with. */
export interface Derived {
  readonly derived: string;
  readonly from: Reads;
  readonly rows?: RowsRead;
  readonly isOfToday?: boolean;
  /** Tables that help where they are cached anyway: `at.cached`. */
  ifCached?(tables: TablesOf<Reads>): readonly TableRead[];
  make(tables: TablesOf<Reads>, at: MadeAt): Table;
}

interface DerivedSpec<R extends Reads> extends Omit<Derived, 'derived' | 'from' | 'ifCached' | 'make'> {
  readonly from: R;
  /** Options that change the table. Those that are left out don't count. */
  readonly with?: Readonly<Record<string, string | number | boolean | undefined>>;
  ifCached?(tables: TablesOf<R>): readonly TableRead[];
  make(tables: TablesOf<R>, at: MadeAt): Table;
}

/** `name`: of the table; together with `with` it says all that the table depends on beside what it is made from. */
export function derived<R extends Reads>(name: string, spec: DerivedSpec<R>): Derived {
  const options = Object.entries(spec.with ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([option, value]) => `${option}=${value}`);
  const text = options.length > 0 ? `${name}?${options.join('&')}` : name;
  // Safe: resolveReads makes the tables from these very reads.
  return { ...(spec as unknown as Derived), derived: text };
}

type TableFor<R> = R extends ReadPerAccount ? AccountTable[] : Table;

/** A table for each read, a list for a list, under the same names. */
export type TablesOf<R extends Reads> = {
  readonly [Name in keyof R]: R[Name] extends readonly (infer One)[] ? TableFor<One>[] : TableFor<R[Name]>;
};

/** As typed in `account=*`. */
export const everyAccount = '*';

export function isEveryAccount(account: string): boolean {
  return account === everyAccount;
}

export function perAccount(read: Read): ReadPerAccount {
  return { perAccount: read };
}

export function together(read: Read, join: ReadTogether['join']): ReadTogether {
  return { read, join };
}
