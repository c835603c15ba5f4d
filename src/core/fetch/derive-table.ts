// A derived table for a cell: the cached one, or made now, by one cell while the others wait for it.

import { type DerivedRead, derivedName } from '../cache/derived-read';
import type { Binding, DerivedTables } from '../cache/derived-tables';
import type { TableCache } from '../cache/table-cache';
import { rememberDerived } from '../datasets/derived-names';
import { StoredState } from '../datasets/stored-state';
import type { Zone } from '../days/zone';
import { once } from '../once';
import type { Ports } from '../ports';
import { emptyHistory } from '../tables/historical-currency';
import type { Table } from '../tables/table';
import { type FlightTimes, singleFlight } from './single-flight';

export interface Sources {
  /** Whether nothing has to be fetched for them. */
  readonly areFresh: boolean;
  /** The sources' tables as new as they can be had. Throws CoinTrackingError. */
  tables(): readonly Table[];
  zone(): Zone;
}

export function deriveTable(
  read: DerivedRead,
  from: Sources,
  times: FlightTimes,
  cache: TableCache,
  derived: DerivedTables,
  ports: Ports,
): Table {
  const { clock, lock } = ports;
  const nowMillis = () => clock.nowMillis();
  const tables = once(from.tables);
  // A fetch holds the lock by itself, so it comes before.
  if (!from.areFresh) tables();
  const make = (of: readonly Table[], fetchedAtMillis?: readonly number[]) =>
    read.make(of, {
      zone: from.zone(),
      nowSeconds: inSeconds(nowMillis()),
      ...(fetchedAtMillis && { fetchedAtSeconds: fetchedAtMillis.map(inSeconds) }),
      ...(read.ifCached && { cached: cache.cached(read.ifCached(of), nowMillis()) }),
    });
  const look = () => derived.look(read, nowMillis(), true);
  return singleFlight(
    {
      lookup: () => look().table,
      fetch: () => {
        const { table, found } = look();
        return table ?? makeAndStore(found);
      },
      onTimeout: () => make(tables()),
    },
    times,
    lock,
    clock,
  );

  function makeAndStore(found: Record<string, string>): Table {
    // The cached sources say when they were fetched, and the table is bound to that.
    const looks = cache.look(read.sources, nowMillis(), found);
    const isAllThere = looks.every(({ table }) => table !== undefined);
    const cached = isAllThere ? [] : tables();
    const sources = looks.flatMap(({ table }, index) => {
      const source = table ?? (cached[index] === emptyHistory ? emptyHistory : undefined);
      return source ? [source] : [];
    });
    if (sources.length < looks.length) return make(tables());
    const sourcesMillis = looks.map(({ table, fetchedAtMillis }) => (table ? fetchedAtMillis : 0));
    const made = make(sources, sourcesMillis);
    const binding = {
      sourcesMillis,
      validUntilMillis: read.isOfToday ? endOfToday(from.zone(), nowMillis()) : farAwayMillis,
      zone: looks[0]?.zone,
    };
    store(read, made, binding);
    return made;
  }

  function store(of: DerivedRead, table: Table, binding: Binding): void {
    try {
      const state = new StoredState(ports);
      rememberDerived(derivedName(of), state);
      state.save();
      derived.store(of, table, binding, nowMillis());
    } catch {
      // The next cell makes it again.
    }
  }
}

function inSeconds(millis: number): number {
  return Math.floor(millis / 1000);
}

/** The year 2200. */
const farAwayMillis = 7_258_118_400_000;

function endOfToday(zone: Zone, nowMillis: number): number {
  const today = zone.dayAt(Math.floor(nowMillis / 1000));
  return zone.firstInstant(today + 1) * 1000;
}
