// A small chart in a cell, as a formula's result: its kind, numbers and options. Options' names are Sheets' own, in small letters.

export type SparklineKind = 'line' | 'column' | 'bar' | 'winloss';
export type OptionValue = string | number | boolean;

export interface Sparkline {
  readonly kind: SparklineKind;
  /** A line's places from left to right, where they are given. */
  readonly x?: readonly number[];
  /** `undefined`: a gap. */
  readonly values: readonly (number | undefined)[];
  readonly options: Readonly<Record<string, OptionValue>>;
}

const kinds: readonly string[] = ['line', 'column', 'bar', 'winloss'] satisfies SparklineKind[];

export function isSparklineKind(text: string): text is SparklineKind {
  return kinds.includes(text);
}
