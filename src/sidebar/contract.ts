// What the sidebar's page and the script say to each other through google.script.run: plain data, no dates. A page
// function answers with a failure instead of throwing one: thrown, only its text would arrive, in whatever language.
import type { Failure } from '../core/errors';
import type { LogEntry, Scope } from '../core/log/log-event';
import type { AccountStatus } from '../core/status';
import type { Suggestions } from '../formulas/suggestions';
import type { Language } from '../languages/language';
import type { Schedule } from '../schedule/schedule';

export type { AccountStatus, Failure, Language, LogEntry, Schedule, Scope, Suggestions };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** All that the page shows without having asked for it. */
export interface Snapshot {
  readonly language: Language;
  /** The script's clock; ages and times are told from this, not from the browser's. */
  readonly nowMillis: number;
  /** `unknown`: Google doesn't tell, as for files in a shared drive. */
  readonly person: 'owner' | 'editor' | 'unknown';
  /** Which account a formula means that names none; blank while none is connected. */
  readonly defaultAccount: string;
  readonly accounts: readonly AccountStatus[];
  readonly schedule: ScheduleView;
  /** The newest first, at most 50. */
  readonly log: readonly LogEntry[];
}

export interface ScheduleView {
  /** This person's, in this spreadsheet. */
  readonly own: Schedule;
  /** Of the spreadsheet, for `hour`. */
  readonly timeZone: string;
  /** The earliest that anybody's trigger fires next; 0: nobody has scheduled anything. */
  readonly nextRunMillis: number;
  /** How many other people have scheduled this spreadsheet, too. */
  readonly others: number;
  /** The last `schedule` or `unauthorized` event of the log. */
  readonly lastRun: LogEntry | undefined;
}

export interface ConnectForm {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly plan: string;
  /** Blank: `default`. */
  readonly account: string;
  /** `owner`: with this person, for their own spreadsheets; `document`: for everyone who can edit this one. */
  readonly storage: 'owner' | 'document';
  /** Tries the key with one call before anything is changed; what comes is kept as the balance. */
  readonly test: boolean;
}

export interface Tested {
  readonly snapshot: Snapshot;
  /** Of the balance that came; `undefined` where nothing was asked. */
  readonly coins: number | undefined;
}

/** What one dataset of a refresh is, and costs. */
export interface PlannedDataset {
  readonly account: string;
  /** `getGains?btc=1`; sent back to name it. */
  readonly dataset: string;
  /** 0: fetched a moment ago, so it isn't fetched again. */
  readonly calls: number;
  /** 0: never. */
  readonly fetchedAtMillis: number;
  /** How many cells show it. */
  readonly cells: number;
  /** The key isn't this person's: formulas fetch this themselves when they recalculate and it is older than an hour. */
  readonly byFormulas: boolean;
}

export interface RefreshPlan {
  readonly scope: Scope;
  /** Cells with one of our functions. */
  readonly cells: number;
  readonly datasets: readonly PlannedDataset[];
  /** Of each account that the plan calls. */
  readonly budgets: readonly {
    readonly account: string;
    readonly calls: number;
    readonly callsLeft: number;
    /** When there will be room for one more; 0: there is. */
    readonly nextCallAtMillis: number;
  }[];
}

export interface FetchedDataset {
  readonly outcome: 'fetched' | 'fresh' | 'failed';
  readonly rows: number;
  readonly failure: Failure | undefined;
}

export interface Recalculated {
  readonly cells: number;
  readonly protectedCells: number;
  readonly snapshot: Snapshot;
}

/** A date crosses as its milliseconds. */
export type PreviewCell = string | number | boolean | { readonly date: number };

export type Preview =
  | {
      readonly kind: 'value';
      /** The first rows and columns of what the cell would show. */
      readonly cells: readonly (readonly PreviewCell[])[];
      readonly rows: number;
      readonly columns: number;
      /** Of the oldest dataset in it; 0 where it reads none. */
      readonly fetchedAtMillis: number;
    }
  /** Nothing cached: what it would take. */
  | { readonly kind: 'not-fetched'; readonly datasets: readonly PlannedDataset[] }
  | { readonly kind: 'failure'; readonly failure: Failure };

export interface Inserted {
  /** `Sheet1!B3` */
  readonly address: string;
}

/** Every function that the page may call, by the name it has in the script's global scope. */
export interface PageFunctions {
  /** Puts right what a refresh or a trigger left behind, then tells how things stand. */
  getSnapshot(request: null): Answer<Snapshot>;
  connectAccount(form: ConnectForm): Answer<Tested>;
  /** One call, for the balance. */
  testConnection(request: { account: string }): Answer<Tested>;
  disconnectAccount(request: { account: string }): Answer<Snapshot>;
  /** `newName`: for the account that is called `default` so far. */
  chooseDefaultAccount(request: { account: string; newName: string }): Answer<Snapshot>;
  /** Spends nothing. */
  planRefresh(request: { scope: Scope }): Answer<RefreshPlan>;
  fetchDataset(request: { account: string; dataset: string }): Answer<FetchedDataset>;
  recalculate(request: { scope: Scope }): Answer<Recalculated>;
  setSchedule(schedule: Schedule): Answer<Snapshot>;
  getSuggestions(request: { account: string }): Answer<Suggestions>;
  /** `formula`: as it would stand in the cell, its separators commas. */
  previewFormula(request: { formula: string }): Answer<Preview>;
  /** Into the selected cell. `values`: of what is cached, without a call. */
  insertFormula(request: { formula: string; as: 'formula' | 'values' }): Answer<Inserted>;
}

export type PageFunction = keyof PageFunctions;

/** Which section the sidebar opens with; the menu says so in the page's `data-section`. */
export const sections = ['connect', 'status', 'refresh', 'schedule', 'functions', 'accounts', 'log'] as const;

export type Section = (typeof sections)[number];
