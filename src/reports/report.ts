// What a report is, as data: it ships as JSON in a file of its own, which only the making of a report reads. So it holds no code.
//
// Texts and formulas are templates. `{currency}` is the account's currency and `{money}` its sign in a number format; `{account}` names the account
// within a formula's options, `{;account}` as an argument of its own, both blank for the default account; `{year}` and other
// choices are what the person chose; `{w.key}` are the person's words; `#` is the row, where a formula fills an area.
import type { Chart } from './chart';
import type { FormatName } from './formats';
import type { StyleName } from './styles';
import type { WordKey } from './words';

export const reportNames = ['overview', 'tax', 'income', 'exchanges', 'history'] as const;
export type ReportName = (typeof reportNames)[number];

/** What a person may choose before; each stands in a yellow cell afterwards. */
export const choiceNames = ['year', 'method', 'pool', 'longterm'] as const;
export type ChoiceName = (typeof choiceNames)[number];

export interface Report {
  readonly name: ReportName;
  /** Of the new sheet. */
  readonly title: WordKey;
  readonly choices: readonly ChoiceName[];
  /** What its formulas read as soon as they stand: `getTrades?trade_prices=1`. */
  readonly datasets: readonly string[];
  /** In pixels: `A20 B86 C110`. */
  readonly columns: string;
  /** In pixels, where a row isn't of the usual height: `1:40 3:12`. */
  readonly rows: string;
  /** The last row that is styled cell by cell; below it only whole columns of lists go on. */
  readonly height: number;
  /** What the page shows of a made sheet, at most three. */
  readonly figures: readonly { readonly label: WordKey; readonly at: string }[];
  /** Where sentences of checks stand; blank: nowhere. */
  readonly checks: string;
  readonly parts: readonly Part[];
}

export type Part = Put | Area | Merge | Line | Colours | List | Chart;

interface Look {
  readonly style?: StyleName;
  readonly format?: FormatName;
}

/** A text, number or formula. In an area every cell of it; a formula's `#` is the row there. */
export interface Put extends Look {
  readonly kind: 'put';
  readonly at: string;
  readonly content: string;
}

/** How an area looks that a formula of another cell fills. */
export interface Area extends Look {
  readonly kind: 'area';
  readonly at: string;
  /** The list goes on below the styled part, to the sheet's end. */
  readonly goesOn?: boolean;
}

/** Each row of the area by itself. */
export interface Merge {
  readonly kind: 'merge';
  readonly at: string;
  /** The whole area is one cell. */
  readonly whole?: boolean;
}

export interface Line {
  readonly kind: 'line';
  readonly at: string;
  readonly side: 'top' | 'bottom' | 'between' | 'gap' | 'frame';
  readonly colour: string;
}

/** Conditional formats. */
export interface Colours {
  readonly kind: 'colours';
  readonly at: string;
  /**
   * `zebra`: every other row that has something in the area's first column. `sign`: gains green, losses red. `calm`: what says that
   * all is well (✓) or not known yet (↻). `counted`: amber where the number in the area's last column isn't 0. `named`: a header's
   * ground on columns that have a name in the area's first row, and a sum's below.
   */
  readonly by: 'sign' | 'zebra' | 'scale' | 'zero' | 'calm' | 'counted' | 'named';
}

/** A yellow cell with its choices. */
export interface List {
  readonly kind: 'list';
  readonly at: string;
  readonly choice: ChoiceName;
}
