// One `name=value` of a function's last argument: what a person may give, and the type of what the function gets from it.

export type OptionKind = 'text' | 'count' | 'yes-no' | 'date' | 'names' | 'choice';

export interface Option {
  readonly name: string;
  readonly kind: OptionKind;
  readonly help: string;
  /** As typed after `name=`. */
  readonly example: string;
  readonly choices?: readonly string[];
  /** What a function gets where the option is left out; without it nothing. */
  readonly default?: string;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

interface Values {
  text: string;
  count: number;
  'yes-no': boolean;
  /** Both ends of what was named, unix seconds: `2025` is a whole year, `2025-03-01 14:30` a minute. */
  date: Span;
  names: readonly string[];
  choice: string;
}

type Value<O extends Option> = O extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Values[O['kind']];

type HasDefault<O extends Option> = O extends { readonly default: string } ? true : false;

/** The options of a function by name; those without a default may be missing. */
export type OptionsOf<O extends readonly Option[]> = {
  readonly [One in O[number] as HasDefault<One> extends true ? One['name'] : never]: Value<One>;
} & {
  readonly [One in O[number] as HasDefault<One> extends true ? never : One['name']]?: Value<One>;
};
