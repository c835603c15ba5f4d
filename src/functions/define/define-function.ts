// What a catalog entry is: data first, behaviour last. The stubs that Sheets autocompletes, the argument checks,
// the playground's help and the README's table all come from this data.
import type { Method } from '../../core/api/methods';
import type { Portfolio } from '../../core/fetch/resolve';
import type { CellResult } from './cell-value';

export type FunctionName = `CT_${string}`;

export type ParameterKind = 'coins' | 'names' | 'text' | 'options';

export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly optional: boolean;
  /** One sentence, shown beside the argument in Sheets. */
  readonly help: string;
  /** As typed in a formula, quotes included. */
  readonly example: string;
  /** A closed list of what may be given; matched without regard to case. */
  readonly choices?: readonly string[];
}

export type OptionKind = 'text' | 'count' | 'yes-no' | 'date' | 'names' | 'choice';

export interface Option {
  readonly name: string;
  readonly kind: OptionKind;
  readonly help: string;
  /** As typed after `name=`. */
  readonly example: string;
  readonly choices?: readonly string[];
}

/** What was typed as one name, a list `"a,b"` or a range of names. A blank cell of a range is `''`. */
export interface Names {
  readonly items: readonly string[];
  /** More than a single cell or name was given, so the answer has one row, or column, each. */
  readonly many: boolean;
}

interface ParameterValues {
  /** `undefined`: left out. */
  coins: Names | undefined;
  names: Names | undefined;
  text: string | undefined;
  options: never;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

interface OptionValues {
  text: string;
  count: number;
  'yes-no': boolean;
  /** Both ends of what was named, unix seconds: `2025` is a whole year, `2025-03-01 14:30` a minute. */
  date: Span;
  names: readonly string[];
  choice: string;
}

export type ArgumentsOf<P extends readonly Parameter[]> = {
  readonly [N in P[number] as N['kind'] extends 'options' ? never : N['name']]: ParameterValues[N['kind']];
};

export type OptionsOf<O extends readonly Option[]> = {
  readonly [N in O[number] as N['name']]?: OptionValues[N['kind']];
};

export interface Example {
  readonly formula: string;
  /** What its cell shows, without a full stop. */
  readonly shows: string;
}

export interface FunctionSpec<
  N extends FunctionName = FunctionName,
  S extends string = string,
  P extends readonly Parameter[] = readonly Parameter[],
  O extends readonly Option[] = readonly Option[],
  E extends readonly Example[] = readonly Example[],
> {
  readonly name: N;
  /** One sentence: what the cell shows. */
  readonly summary: S;
  readonly reads: Method | undefined;
  readonly parameters: P;
  readonly options: O;
  readonly examples: E;
  run(args: ArgumentsOf<P>, options: OptionsOf<O>, portfolio: Portfolio): CellResult;
}

/** The catalog's view of an entry, whatever its parameters are. */
export interface CatalogEntry extends Omit<FunctionSpec, 'run'> {
  run(args: Record<string, unknown>, options: Record<string, unknown>, portfolio: Portfolio): CellResult;
}

/** An entry whose sentences are known by type, so that a language can't lack one. */
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
>(spec: FunctionSpec<N, S, P, O, E>): DefinedFunction<N, S, P, O, E> {
  // Safe: parseArguments builds the arguments from this very data.
  return spec as unknown as DefinedFunction<N, S, P, O, E>;
}
