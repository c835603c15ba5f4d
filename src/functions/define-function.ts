// What a catalog entry is: data first, behaviour last. The stubs that Sheets autocompletes, the argument checks,
// the playground's help and the README's table all come from this data.
import type { Method } from '../core/api/methods';
import type { Portfolio } from '../core/portfolio';
import type { CellResult } from './cell-value';

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

export interface FunctionSpec<
  P extends readonly Parameter[] = readonly Parameter[],
  O extends readonly Option[] = readonly Option[],
> {
  readonly name: `CT_${string}`;
  /** One sentence: what the cell shows. */
  readonly summary: string;
  readonly reads: Method | undefined;
  readonly parameters: P;
  readonly options: O;
  readonly examples: readonly { readonly formula: string; readonly shows: string }[];
  run(args: ArgumentsOf<P>, options: OptionsOf<O>, portfolio: Portfolio): CellResult;
}

/** The catalog's view of an entry, whatever its parameters are. */
export interface CatalogEntry extends Omit<FunctionSpec, 'run'> {
  run(args: Record<string, unknown>, options: Record<string, unknown>, portfolio: Portfolio): CellResult;
}

export function defineFunction<const P extends readonly Parameter[], const O extends readonly Option[]>(
  spec: FunctionSpec<P, O>,
): CatalogEntry {
  // Safe: parseArguments builds the arguments from this very data.
  return spec as unknown as CatalogEntry;
}
