// What the add-on notes on a sheet that it has made: which report with which choices, and what it wrote where. So it finds the
// sheet after renaming, and knows its own cells from those of the person.

import { checksum } from '../core/cache/checksum';
import { isRecord, parseJson } from '../core/json';
import type { Choices } from './choices';
import { type ReportName, reportNames } from './report';
import type { Held } from './sheets';

const states = ['making', 'renewing', 'removing', 'made'] as const;
/** All but `made` last as long as the add-on is at work; where that has died, the next start finds them. */
export type ReportState = (typeof states)[number];

export interface ReportMark {
  readonly report: ReportName;
  readonly choices: Choices;
  /** Blank: the default account. */
  readonly account: string;
  readonly language: string;
  /** When it was made: its yellow cell offers the years up to it. */
  readonly thisYear: number;
  /** As it was known then: what has been written stays to be told from what a person has typed. Blank: it wasn't. */
  readonly currency: string;
  readonly state: ReportState;
  /** When that state began. */
  readonly startedAtMillis: number;
  /** Checksums of our cells by address. */
  readonly cells: Readonly<Record<string, string>>;
}

export function readMark(text: string): ReportMark | undefined {
  const mark = parseJson(text);
  if (!isRecord(mark) || !reportNames.includes(mark.report as ReportName)) return undefined;
  return {
    report: mark.report as ReportName,
    choices: (mark.choices ?? {}) as Choices,
    account: String(mark.account ?? ''),
    language: String(mark.language ?? 'en'),
    thisYear: Number(mark.thisYear) || 0,
    currency: String(mark.currency ?? ''),
    state: states.find(state => state === mark.state) ?? 'making',
    startedAtMillis: Number(mark.startedAtMillis) || 0,
    cells: (mark.cells ?? {}) as Record<string, string>,
  };
}

/** Of the cell as it is read back: Sheets may write a formula otherwise than it was given. `''`: it is empty. */
export function stampOf({ formulas, values }: Held, row: number, column: number): string {
  const formula = formulas[row - 1]?.[column - 1] ?? '';
  const value = values[row - 1]?.[column - 1] ?? '';
  const text = formula || String(value);
  return text === '' ? '' : checksum(text);
}
