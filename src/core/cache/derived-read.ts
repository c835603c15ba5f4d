// A derived table: what our own arithmetic makes of the tables of datasets. It is cached like them, so that a warm cell computes
// nothing, and bound to the answers that it was made from.
import type { Zone } from '../days/zone';
import type { Table } from '../tables/table';
import type { RowsRead, TableRead } from './table-read';

/** What a table is made with, beside the tables it is made of. */
export interface MadeAt {
  readonly zone: Zone;
  readonly nowSeconds: number;
  /** When each source was fetched, in their order; 0 where there is none. Left out: now, or it isn't known. */
  readonly fetchedAtSeconds?: readonly number[];
  /** Of `ifCached`, in its order; `undefined` for what isn't cached. */
  readonly cached?: readonly (CachedTable | undefined)[];
}

export interface CachedTable {
  readonly table: Table;
  readonly fetchedAtSeconds: number;
}

export interface DerivedRead {
  /** What is computed, with which options: the same text for the same table. */
  readonly derived: string;
  readonly sources: readonly TableRead[];
  /** Left out: all rows. */
  readonly rows?: RowsRead;
  /** Whether the table is another one tomorrow. */
  readonly isOfToday?: boolean;
  /**
   * Further tables that help where they are cached anyway, however old: nothing fetches them, no refresh plans them. The table
   * isn't bound to them, so it says the same until a source is newer.
   */
  ifCached?(tables: readonly Table[]): readonly TableRead[];
  /** `tables`: of the sources, in their order. */
  make(tables: readonly Table[], at: MadeAt): Table;
}

export type AnyRead = TableRead | DerivedRead;

export function isDerived(read: AnyRead): read is DerivedRead {
  return 'derived' in read;
}

/** `default/realized?by=coin`: begins with its accounts, as a dataset's name does. */
export function derivedName({ derived, sources }: DerivedRead): string {
  const accounts = [...new Set(sources.map(({ dataset }) => dataset.account))];
  return `${accounts.join('+')}/${derived}`;
}
