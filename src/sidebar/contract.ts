// What the sidebar's page and the script exchange through google.script.run: plain data, no dates. A page function returns
// a failure instead of throwing it: of a thrown error the page would get only the text, in a language it can't know.
import type { Storage } from '../core/accounts/account';
import type { KeyLeft } from '../core/connect/forget-account';
import type { OwnKey } from '../core/connect/own-keys';
import type { Failure } from '../core/errors';
import type { LogEntry, Scope } from '../core/log/log-event';
import type { AccountStatus } from '../core/status';
import type { Frozen } from '../formulas/freeze';
import type { Suggestions } from '../formulas/suggestions';
import type { Area } from '../formulas/workbook';
import type { Language } from '../languages/language';
import type { Choices } from '../reports/choices';
import type { ReportName } from '../reports/report';
import type { Schedule } from '../schedule/schedule';

export type {
  AccountStatus,
  Choices,
  Failure,
  Frozen,
  KeyLeft,
  Language,
  LogEntry,
  OwnKey,
  ReportName,
  Schedule,
  Scope,
  Suggestions,
};

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** The state that every tab shows. */
export interface Snapshot {
  /** The sidebar's, as this person has chosen it; `undefined`: as in Google, which the menu writes into the page. */
  readonly ownLanguage: Language | undefined;
  /** The script's clock. The page computes ages from it, not from the browser's clock. */
  readonly nowMillis: number;
  /** `unknown`: Google doesn't say, for example for files in a shared drive. */
  readonly person: 'owner' | 'editor' | 'unknown';
  /** The account of formulas that name none; blank while none is connected. */
  readonly defaultAccount: string;
  readonly accounts: readonly AccountStatus[];
  /** All keys stored with this person, also those that this spreadsheet doesn't use. */
  readonly ownKeys: readonly OwnKey[];
  readonly schedule: ScheduleView;
  /** Newest first, at most 50. */
  readonly log: readonly LogEntry[];
}

/** All that the page shows first, in one answer. */
export interface Opening {
  readonly snapshot: Snapshot;
  /** Of the default account, else of the first one, else of demo data if a sheet of it was made; `undefined`: there is none. */
  readonly home: Home | undefined;
}

export interface ScheduleView {
  /** This person's schedule for this spreadsheet. */
  readonly own: Schedule;
  /** The spreadsheet's zone, in which `hour` is meant. */
  readonly timeZone: string;
  /** When the next trigger of any person fires; 0: nobody has scheduled anything. */
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
  /** `owner`: kept with this person, for their own spreadsheets. `document`: for everyone who can edit this one. */
  readonly storage: Storage;
  /** In how many other places the key is used that share nothing with this one; blank: none. */
  readonly otherUses?: string;
  /** Tests the key with one call before changing anything, and keeps the answer as the balance. */
  readonly test: boolean;
}

export interface Tested {
  readonly snapshot: Snapshot;
  /** Coins in the balance of the test call; `undefined`: no test was made. */
  readonly coins: number | undefined;
}

export interface Disconnected {
  readonly snapshot: Snapshot;
  readonly key: KeyLeft;
  /** How many other people's schedules go on for this spreadsheet, after its last account. */
  readonly schedulesLeft: number;
}

/** One dataset of a refresh and its cost. */
export interface PlannedDataset {
  readonly account: string;
  /** `getGains?btc=1`; the page sends it back to name the dataset. */
  readonly dataset: string;
  /** 0: fetched a moment ago, so it isn't fetched again by itself. */
  readonly calls: number;
  /** What it costs where a person wants it all the same; 0: not for this person to fetch. */
  readonly price: number;
  /** 0: never. */
  readonly fetchedAtMillis: number;
  /** How many cells show it. */
  readonly cells: number;
  /** The key is someone else's: formulas fetch it themselves when they recalculate and the data is over an hour old. */
  readonly byFormulas: boolean;
}

export interface RefreshPlan {
  readonly scope: Scope;
  /** Cells with one of our functions. */
  readonly cells: number;
  readonly datasets: readonly PlannedDataset[];
  /** One for each account that the plan calls. */
  readonly budgets: readonly {
    readonly account: string;
    readonly calls: number;
    readonly callsLeft: number;
    /** When the next call is allowed; 0: now. */
    readonly nextCallAtMillis: number;
  }[];
  /** When the first of what is new enough isn't any more; 0: nothing is. */
  readonly changesAtMillis: number;
}

export interface FetchedDataset {
  readonly outcome: 'fetched' | 'fresh' | 'failed';
  readonly rows: number;
  readonly failure: Failure | undefined;
}

export interface Recalculated {
  readonly cells: number;
  readonly protectedCells: number;
  /** Not recalculated, because Google refused. */
  readonly skipped: number;
  /** Still under their second names. */
  readonly left: number;
  readonly snapshot: Snapshot;
}

/** google.script.run passes no dates, so a date travels as milliseconds. */
export type PreviewCell = string | number | boolean | { readonly date: number };

export type Preview =
  | {
      readonly kind: 'value';
      /** The first rows and columns of the formula's result. */
      readonly cells: readonly (readonly PreviewCell[])[];
      readonly rows: number;
      readonly columns: number;
      /** The first row is words above the columns. */
      readonly hasHeader: boolean;
      /** Of the oldest dataset that it reads; 0: it reads none. */
      readonly fetchedAtMillis: number;
    }
  /** Nothing is cached: the datasets to fetch. */
  | { readonly kind: 'not-fetched'; readonly datasets: readonly PlannedDataset[] }
  | { readonly kind: 'failure'; readonly failure: Failure };

export interface InsertRequest {
  readonly formula: string;
  /** `values`: of cached data, without a call. */
  readonly as: 'formula' | 'values';
  /** With header, formats and widths. */
  readonly formatted?: boolean;
  /** Left out: into the selected cell. */
  readonly where?: 'selected-cell' | 'new-sheet';
  /** Of the new sheet; with a number behind it where it is taken. */
  readonly sheetName?: string;
  /** What was inserted before and this formula takes the place of. */
  readonly replaced?: Inserted;
}

export interface Inserted {
  /** `Sheet1!B3` */
  readonly address: string;
  readonly cell: Area;
  /** As it stands in the cell; blank: values were inserted. */
  readonly formula: string;
  /** Of the inserted values, to know them again; blank: a formula was inserted. */
  readonly stamp: string;
  /** Of the result; 0: not known. */
  readonly rows: number;
  readonly columns: number;
  /** Its first row is words above the columns. */
  readonly hasHeader: boolean;
  readonly isNewSheet: boolean;
  /** So many rows from the cell on got formats, or as many as the sheet has; 0: none. */
  readonly styledRows: number;
}

/** Of a formula's result. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What an insert needs. */
export interface Room {
  /** The selected cell, `Sheet1!A1`. */
  readonly selected: string;
  /** One of our formulas that stands in it, with nothing around; blank: none does. */
  readonly formula: string;
  /** The cells that the result takes, `A1:I213`. */
  readonly area: string;
  /** The first cell in the way, `Sheet1!D4`; blank: all are free. */
  readonly occupied: string;
}

/** One part of the self check. */
export interface CheckedPart {
  readonly part: 'google' | 'cache' | 'answer' | 'key' | 'schedule';
  readonly state: 'well' | 'bad' | 'not-checked';
  readonly problem?: 'permission' | 'cache-lost' | 'no-account' | 'no-trigger' | 'off';
  readonly failure?: Failure;
  /** How long the answer took. */
  readonly millis?: number;
}

/** What Home shows of an account, from what is cached: it spends no call. Figures are `undefined` where they aren't known. */
export interface Home {
  readonly account: string;
  /** `EUR`; blank where it isn't known. */
  readonly currency: string;
  /** Of the balance; 0: none is cached. */
  readonly fetchedAtMillis: number;
  readonly value: number | undefined;
  readonly valueBtc: number | undefined;
  /** Coins and money. It is the profit only where no deposits of money were entered. */
  readonly withCurrencies: number | undefined;
  /** What today's holdings gained since then, as a share of what they were worth; no deposits are in it. */
  readonly change24h: number | undefined;
  readonly change7d: number | undefined;
  /** Value day by day, six months at most, oldest first; blank where the history isn't cached. */
  readonly line: readonly number[];
  /** The largest by value. */
  readonly coins: readonly HomeCoin[];
  /** All that are held, also those without a price. */
  readonly coinCount: number;
  readonly reports: readonly MadeReport[];
}

export interface HomeCoin {
  readonly coin: string;
  readonly value: number;
  /** Of all coins, 0 to 1. */
  readonly share: number;
}

/** A sheet that the add-on has made, wherever it was moved and however it is called by now. */
export interface MadeReport {
  readonly sheet: number;
  readonly name: string;
  readonly report: ReportName;
  readonly account: string;
}

export interface ReportOrder {
  readonly report: ReportName;
  readonly choices: Choices;
  /** Blank: the default account. */
  readonly account: string;
}

/** What making a report would do. Costs no call. */
export interface ReportOffer {
  /** Of the new sheet. */
  readonly name: string;
  /** A sheet has that name already: its id; else `undefined`. The first sheet's id is 0. */
  readonly taken: number | undefined;
  /** The name, or with a number behind it where it is taken. */
  readonly freeName: string;
  /** What its formulas read, each with its cost. */
  readonly datasets: readonly PlannedDataset[];
  readonly callsLeft: number;
  /** When the next call is allowed; 0: now. */
  readonly nextCallAtMillis: number;
}

/** `draw`: only where it has charts. */
export type ReportStep = 'fill' | 'draw';

export interface StartedReport {
  readonly sheet: number;
  /** What there is to do, in this order. */
  readonly steps: readonly ReportStep[];
}

export interface ReportReading {
  /** Cells that are still being calculated: read again. */
  readonly waiting: number;
  readonly errors: readonly { readonly address: string; readonly text: string }[];
  /** At most three, for the page: as the cells show them. */
  readonly figures: readonly { readonly label: string; readonly shown: string }[];
  /** Sentences of the sheet's checks. */
  readonly checks: readonly string[];
}

/** Every function that the page may call, by the name it has in the script's global scope. */
export interface PageFunctions {
  /** Repairs what an interrupted refresh or trigger left behind, then returns the state. */
  getSnapshot(request: null): Answer<Snapshot>;
  /** The same with what Home shows, for a page that opens. Costs no call. */
  getOpening(request: null): Answer<Opening>;
  connectAccount(form: ConnectForm): Answer<Tested>;
  /** Costs one call, for the balance. */
  testConnection(request: { account: string }): Answer<Tested>;
  disconnectAccount(request: { account: string }): Answer<Disconnected>;
  /** A key of this person, wherever it is used. */
  deleteKey(request: { fingerprint: string }): Answer<Snapshot>;
  /** With the key that is stored; what was fetched stays. */
  changeAccount(request: { account: string; plan: string; storage: Storage }): Answer<Snapshot>;
  /** Only of the account that is called `default`: formulas go on showing it. */
  renameAccount(request: { account: string; newName: string }): Answer<Snapshot>;
  /** How many formulas read the account. */
  countFormulas(request: { account: string }): Answer<{ readonly formulas: number }>;
  /** Turns the formulas that read the account into their values. */
  freezeFormulas(request: { account: string }): Answer<Frozen>;
  setOtherUses(request: { account: string; otherUses: string }): Answer<Snapshot>;
  /** `newName`: for the account that is named `default` until now. */
  chooseDefaultAccount(request: { account: string; newName: string }): Answer<Snapshot>;
  /** Costs no call. `home`: what Home shows of this account is wanted, too. */
  planRefresh(request: { scope: Scope; home?: string }): Answer<RefreshPlan>;
  /** `evenIfYoung`: also where it was fetched a moment ago. */
  fetchDataset(request: { account: string; dataset: string; evenIfYoung?: boolean }): Answer<FetchedDataset>;
  recalculate(request: { scope: Scope }): Answer<Recalculated>;
  setSchedule(schedule: Schedule): Answer<Snapshot>;
  /** Costs one call. `account`: blank where none is connected. */
  selfCheck(request: {
    account: string;
  }): Answer<{ readonly parts: readonly CheckedPart[]; readonly snapshot: Snapshot }>;
  /** `google`: as in Google. */
  setLanguage(request: { language: Language | 'google' }): Answer<Snapshot>;
  getSuggestions(request: { account: string }): Answer<Suggestions>;
  /** `formula`: as in a cell, with commas as separators. */
  previewFormula(request: { formula: string }): Answer<Preview>;
  /** Costs no call. `replaced`: in the place of this table, not at the selected cell. */
  findRoom(request: Size & { replaced?: Inserted }): Answer<Room>;
  /** The selected cells, `Sheet1!D2:E9`. */
  getSelection(request: null): Answer<{ readonly range: string }>;
  insertFormula(request: InsertRequest): Answer<Inserted>;
  undoInsert(inserted: Inserted): Answer<null>;
  /** The table whose formula stands in the selected cell gets header, formats and widths. */
  formatTable(request: null): Answer<Inserted>;
  /** Costs no call. `account`: blank for the default one. */
  getHome(request: { account: string }): Answer<Home>;
  planReport(order: ReportOrder): Answer<ReportOffer>;
  /** The new sheet, with nothing on it yet. Then fetch what it reads, do its steps, and read until nothing is waiting. */
  startReport(request: ReportOrder & { name: string }): Answer<StartedReport>;
  continueReport(request: { sheet: number; step: ReportStep }): Answer<null>;
  /** `isLast`: nobody waits any longer; the report counts as made, and fills by itself. */
  readReport(request: { sheet: number; isLast?: boolean }): Answer<ReportReading>;
  /** `kept`: something of the person's stands on it, so only what the add-on made is gone. */
  removeReport(request: { sheet: number }): Answer<{ readonly removed: 'removed' | 'kept' }>;
  /** Clears what the add-on made; then its steps and reading as for a new one. */
  renewReport(request: { sheet: number }): Answer<ReportOrder & StartedReport>;
  /** Finishes a making anew that was stopped or has failed. Spends no call. */
  restoreReport(request: { sheet: number }): Answer<null>;
  /** A tax year's figures as values on a new sheet, for whoever files it. Spends no call. */
  copyForAccountant(request: { sheet: number }): Answer<{ readonly sheet: number; readonly name: string }>;
  /** Brings it to the front. */
  openSheet(request: { sheet: number }): Answer<null>;
}

export type PageFunction = keyof PageFunctions;

export const tabs = ['home', 'insert', 'refresh', 'settings'] as const;

export type Tab = (typeof tabs)[number];

/** Where the menu can open the sidebar; it writes it into the page's `data-place`. The schedule is a card on the tab Refresh. */
export type Place = Tab | 'schedule';
