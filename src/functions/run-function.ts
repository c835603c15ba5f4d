// What a formula's cell shows: parse the arguments, ask the function what it reads, get those tables, let it answer.
import type { AnyRead } from '../core/cache/derived-read';
import { failureOf } from '../core/errors';
import type { Table } from '../core/tables/table';
import { catalog } from './catalog';
import type { CellArgument, CellResult, CellValue } from './define/cell-value';
import type { CatalogEntry } from './define/define-function';
import type { Facts } from './define/facts';
import { parseArguments } from './input/parse-arguments';
import { resolveReads } from './resolve-reads';

/** What a function works with. Each is found out only when it is asked for. */
export interface Environment {
  /** In the order asked for. Throws CoinTrackingError. */
  tables(reads: readonly AnyRead[]): readonly Table[];
  /** The same of what is cached, without a call. Throws NOT_CACHED, too. */
  cachedTables(reads: readonly AnyRead[]): readonly Table[];
  /** Names of the connected accounts. */
  accounts(): readonly string[];
  /** As other answers of the account say that are kept; blank where none does. */
  currencyOf(account: string): string;
  readonly facts: Facts;
}

/** Throws CoinTrackingError. */
export function runFunction(
  name: string,
  given: readonly CellArgument[],
  environment: Environment,
): CellResult {
  return runEntry(catalog.find(known => known.name === name)!, given, environment);
}

export function runEntry(
  entry: CatalogEntry,
  given: readonly CellArgument[],
  environment: Environment,
): CellResult {
  const parsed = parseArguments(entry, given);
  if (parsed === undefined) return blanksFor(entry, given);
  const { fetch } = parsed.options as { readonly fetch?: boolean };
  return fetch === false ? ofCached(entry, parsed, environment) : answered(entry, parsed, environment);
}

type Parsed = NonNullable<ReturnType<typeof parseArguments>>;

function answered(entry: CatalogEntry, parsed: Parsed, environment: Environment): CellResult {
  const first = resolveReads(entry.reads(parsed), environment);
  const more = entry.readsMore ? resolveReads(entry.readsMore(first, parsed), environment) : {};
  return entry.answer({ ...first, ...more }, { ...parsed, facts: environment.facts });
}

/** Blank where anything that the function reads isn't cached. */
function ofCached(entry: CatalogEntry, parsed: Parsed, environment: Environment): CellResult {
  try {
    return answered(entry, parsed, {
      ...environment,
      tables: reads => environment.cachedTables(reads),
    });
  } catch (thrown) {
    if (failureOf(thrown).code === 'NOT_CACHED') return '';
    throw thrown;
  }
}

/** A blank beside each cell of a range of blanks. */
function blanksFor({ parameters }: CatalogEntry, given: readonly CellArgument[]): CellResult {
  const coins = given[parameters.findIndex(({ kind }) => kind === 'coins')];
  return Array.isArray(coins) ? (coins as CellValue[][]).map(row => row.map(() => '')) : '';
}
