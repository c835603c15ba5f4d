// What a catalog entry is: data first, behaviour last. The stubs that Sheets autocompletes, the argument checks, the plan of
// a refresh, the sidebar's form and the documents all come from this data.
import type { Dataset } from '../../core/dataset';
import type { CellResult } from './cell-value';
import type { FunctionColumns } from './columns';
import type { Facts } from './facts';
import type { Option, OptionsOf } from './option';
import type { ArgumentsOf, Parameter } from './parameter';
import type { Reads, TablesOf } from './reads';

export type FunctionName = `CT_${string}`;

export interface Example {
  readonly formula: string;
  /** What its cell shows, without a full stop. */
  readonly shows: string;
}

/** A formula's arguments, checked and by name. */
export interface ParsedArguments<Args = Record<string, unknown>, Options = Record<string, unknown>> {
  readonly args: Args;
  readonly options: Options;
}

interface Data<N, S, P, O, E> {
  readonly name: N;
  /** One sentence: what the cell shows. */
  readonly summary: S;
  readonly parameters: P;
  readonly options: O;
  readonly examples: E;
  readonly columns: FunctionColumns;
}

interface FunctionSpec<
  N extends FunctionName,
  S extends string,
  P extends readonly Parameter[],
  O extends readonly Option[],
  E extends readonly Example[],
  R extends Reads,
  M extends Reads,
> extends Data<N, S, P, O, E> {
  /** The datasets that the answer is made of. Data alone: no clock, no table, nothing fetched. */
  reads(given: ParsedArguments<ArgumentsOf<P>, OptionsOf<O>>): R;
  /** Further datasets, where only a table says which: a list of coins, say. */
  readsMore?(tables: TablesOf<R>, given: ParsedArguments<ArgumentsOf<P>, OptionsOf<O>>): M;
  /** What `readsMore` asks for, as far as the arguments say, for the plan of a refresh: histories of some coins as those of all. */
  foresees?(given: ParsedArguments<ArgumentsOf<P>, OptionsOf<O>>): readonly Dataset[];
  answer(
    tables: TablesOf<R> & TablesOf<M>,
    given: ParsedArguments<ArgumentsOf<P>, OptionsOf<O>> & { readonly facts: Facts },
  ): CellResult;
}

type Tables = TablesOf<Reads>;

/** The catalog's view of an entry, whatever its parameters are. */
export interface CatalogEntry
  extends Data<FunctionName, string, readonly Parameter[], readonly Option[], readonly Example[]> {
  reads(given: ParsedArguments): Reads;
  readsMore?(tables: Tables, given: ParsedArguments): Reads;
  foresees?(given: ParsedArguments): readonly Dataset[];
  answer(tables: Tables, given: ParsedArguments & { readonly facts: Facts }): CellResult;
}

/** An entry whose sentences are part of its type, so that the compiler finds one that a language lacks. */
interface DefinedFunction<N, S, P, O, E> extends CatalogEntry {
  readonly name: N & FunctionName;
  readonly summary: S & string;
  readonly parameters: P & readonly Parameter[];
  readonly options: O & readonly Option[];
  readonly examples: E & readonly Example[];
}

export function defineFunction<
  const N extends FunctionName,
  const S extends string,
  const P extends readonly Parameter[],
  const O extends readonly Option[],
  const E extends readonly Example[],
  R extends Reads,
  M extends Reads = Record<never, never>,
>(spec: FunctionSpec<N, S, P, O, E, R, M>): DefinedFunction<N, S, P, O, E> {
  // Safe: parseArguments builds the arguments from this very data, resolveReads the tables from these very reads.
  return spec as unknown as DefinedFunction<N, S, P, O, E>;
}
