// What a run of the benchmark found, as plain data: the same for the terminal, for --json and for the document.

export interface Report {
  readonly isQuick: boolean;
  readonly findings: readonly Findings[];
}

export interface Section {
  readonly title: string;
  readonly explanation: string;
  /** Heading by key, in the order of the table. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

export type Row = Readonly<Record<string, Figure>>;

/** With its floor, where there is one: what no implementation can go below. */
export type Figure = number | string | { readonly value: number; readonly floor: number };

export interface Goal {
  readonly goal: string;
  /** Absent where it could not be measured; such a goal is not reached. */
  readonly measured?: number;
  readonly atMost: number;
  readonly isReached: boolean;
  /** What the cells that failed said, if any did. */
  readonly remark: string;
}

/** What a scenario contributes. */
export interface Findings {
  readonly section: Section;
  readonly goals: readonly Goal[];
}

const remarksShown = 2;

export function goal(
  text: string,
  measured: number | undefined,
  atMost: number,
  remarks: readonly string[] = [],
): Goal {
  return {
    goal: text,
    ...(measured !== undefined && { measured }),
    atMost,
    isReached: measured !== undefined && measured <= atMost,
    remark: remarks.slice(0, remarksShown).join(' / '),
  };
}
