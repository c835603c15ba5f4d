// One argument of a formula: what a person may give, and the type of what the function gets from it.

import type { NamedTime } from '../../core/days/named-time';
import type { CellValue } from './cell-value';

export type ParameterKind = 'coins' | 'names' | 'text' | 'pairs' | 'dates' | 'options';

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

/** What was typed as one name, a list `"a,b"` or a range of names. A blank cell of a range is `''`. */
export interface Names {
  readonly items: readonly string[];
  /** More than a single cell or name was given, so the answer has one row, or column, each. */
  readonly many: boolean;
  /** How many stand side by side in the range; in a text they count as standing below each other. */
  readonly columns: number;
  /** The parts of a text as typed: a name that holds a comma is several of them. */
  readonly parts?: readonly string[];
}

/** One day, or a range of them; a blank cell of it is none. */
export interface Dates {
  readonly items: readonly (NamedTime | undefined)[];
  readonly many: boolean;
}

/** A range of two columns. */
export type Pairs = readonly (readonly [name: string, value: CellValue])[];

type Choice<P extends Parameter, Without> = P extends { readonly choices: readonly (infer One)[] }
  ? One
  : Without;

/** In the place of pairs one of the choices may stand, if there are any. */
type Value<P extends Parameter> = P['kind'] extends 'text'
  ? Choice<P, string>
  : P['kind'] extends 'pairs'
    ? Pairs | Choice<P, never>
    : P['kind'] extends 'dates'
      ? Dates
      : Names;

/** `undefined`: left out. */
type ValueOrNone<P extends Parameter> = P['optional'] extends false ? Value<P> : Value<P> | undefined;

/** The arguments of a function by name; its options are apart. */
export type ArgumentsOf<P extends readonly Parameter[]> = {
  readonly [One in P[number] as One['kind'] extends 'options' ? never : One['name']]: ValueOrNone<One>;
};
