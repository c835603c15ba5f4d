// One `name=value` of a function's last argument: what a person may give, and the type of what the function gets from it.

import type { NamedTime } from '../../core/days/named-time';

export type OptionKind = 'text' | 'count' | 'amount' | 'yes-no' | 'date' | 'names' | 'choice';

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

interface Values {
  text: string;
  count: number;
  amount: number;
  'yes-no': boolean;
  date: NamedTime;
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
