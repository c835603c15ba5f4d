// The local Apps Script: runs the built bundle outside of Google, with services that block, limit and refuse as Google
// documents it. It is no simulation of Google's servers: decisions without a source are marked where they are made.
import type { Clock } from '../clock';
import type { Overload } from './admission';
import type { CellDates } from './cell-dates';
import type { Counts } from './counts';
import type { AuthMode, Entry } from './entry';
import type { Faults } from './faults';
import { type Latencies, publishedLatencies } from './latencies';
import { LocalHost } from './local-host';
import type { Manifest } from './manifest';
import type { Menu } from './menu';
import type { Outcome } from './outcome';
import type { CellPlace } from './protocol';
import type { CacheEntryName } from './services/cache-service';
import type { UserPropertyWriters } from './services/properties-service';
import type { AuthorizationStatus } from './services/script-service';
import type { OnAlert } from './services/ui-service';
import type { Scope, Spreadsheet } from './spreadsheet';
import type { StoredText } from './stored-texts';
import type { TextFinderReadings } from './text-search';
import type { TriggerFacts } from './triggers/trigger-book';
import type { Alert, AlertAnswer, Sidebar, Toast } from './window';
import type { Workbook } from './workbook';

export { MemoryWorkbook } from './memory-workbook/memory-workbook';
export type {
  Alert,
  AlertAnswer,
  AuthMode,
  Counts,
  Entry,
  Faults,
  Latencies,
  Manifest,
  Menu,
  Outcome,
  Scope,
  Sidebar,
  Spreadsheet,
  TextFinderReadings,
  Toast,
  TriggerFacts,
  Workbook,
};
export { publishedLatencies };

export type HostOptions = {
  readonly bundle: string;
  /** appsscript.json. */
  readonly manifest: Manifest;
  readonly clock?: Clock;
  /** The address that an https URL is really sent to, for example the sandbox's. */
  readonly route?: (url: string) => string;
  readonly maxParallel?: number;
  /** Executions at once. Sheets queues cells; the host refuses other starts with the documented text. */
  readonly onOverload?: Overload;
  /** By default the spreadsheet's clocks, both ways. */
  readonly cellDates?: CellDates;
  readonly userPropertyWritesInCells?: UserPropertyWriters;
  /** Time on the clock for each service call; without it they take none. */
  readonly latencies?: Latencies;
  /** What Google doesn't document of text finders. */
  readonly textFinder?: TextFinderReadings;
  /** Real time that a script may compute without calling a service, even on a virtual clock. */
  readonly spinLimitMillis?: number;
  /** By the names in the script: `{ Sidebar: '<!doctype html>…' }`. */
  readonly htmlFiles?: Readonly<Record<string, string>>;
  /** Whether a script may make code of text, by eval or Function. Google's documents don't say; by default it may. */
  readonly runsText?: boolean;
  /** Answers dialogs; without it the first button is pressed at once. */
  readonly onAlert?: OnAlert;
  /** How a blank cell and a place with nothing between the commas arrive in a cell's function. Neither is documented. */
  readonly handsOver?: HandedOver;
  /** Triggers fire at their time. A virtual clock doesn't jump to them, but stops at each that it passes. */
  readonly firesTriggers?: boolean;
};

export type HandedOver = {
  readonly blankCell: '' | null | undefined;
  readonly nothingThere: '' | null | undefined;
};

/** Arguments of a cell. */
export const blankCell = Symbol('blank cell');
export const nothingThere = Symbol('nothing between the commas');

export type Run = {
  readonly entry: Entry;
  readonly functionName: string;
  /** In a cell, `blankCell` and `nothingThere` arrive as the host's options say. */
  readonly args?: readonly unknown[];
  /** The calculated cell; without it the script can't ask for it. */
  readonly cell?: CellPlace;
  readonly spreadsheet: Spreadsheet;
  /** The person who uses the spreadsheet. */
  readonly user: string;
  /** Otherwise what the entry implies. */
  readonly authMode?: AuthMode;
};

export interface Host {
  createSpreadsheet(options: {
    owner: string;
    editors?: readonly string[];
    id?: string;
    name?: string;
    locale?: string;
    timeZone?: string;
    /** A file in a shared drive: Google names no owner. */
    isInSharedDrive?: boolean;
    /** Its content; otherwise one empty sheet in memory. */
    workbook?: Workbook;
  }): Spreadsheet;
  /** Runs a global function of the bundle. The outcome has the script's failure; rejects only for misuse. */
  call(run: Run): Promise<Outcome>;
  /** Counts of all executions that ended since the last reset. */
  readonly counts: Counts;
  resetCounts(): void;
  readonly faults: Faults;
  /** Removes matching entries of all caches now and returns their number. */
  evictCache(matches?: (entry: CacheEntryName) => boolean): number;
  /** Everything that outlives an execution except the cells: caches, properties, menus, pages, messages, logs. */
  everythingStored(): StoredText[];
  /** The document cache. */
  cache(spreadsheet: Spreadsheet): Record<string, string>;
  /** `who`: a spreadsheet's id or a person. */
  properties(scope: Scope, who?: string): Record<string, string>;
  menus(spreadsheet: Spreadsheet): readonly Menu[];
  /** The last opened sidebar: a new object for each opening. */
  sidebar(spreadsheet: Spreadsheet, user: string): Sidebar | undefined;
  /** All toasts, oldest first. */
  toasts(spreadsheet: Spreadsheet): readonly Toast[];
  /** All dialogs, answered or not, oldest first. */
  alerts(spreadsheet: Spreadsheet): readonly Alert[];
  /** A person's language, as Google names it: `de`, `zh_CN`. Otherwise `en`. */
  setLocale(user: string, locale: string): void;
  /** While Google asks for permission again, a trigger of that person fails at the cells and the network. */
  setAuthorization(user: string, status: AuthorizationStatus): void;
  /** All people's clock triggers in a spreadsheet. */
  triggers(spreadsheet: Spreadsheet): readonly TriggerFacts[];
  /** Runs a trigger now as its person, in addition to its times. */
  fireTrigger(uid: string): Promise<Outcome>;
  /** Adds an hourly trigger that the rules would refuse, such as a second one. Returns its uid. */
  addForeignTrigger(trigger: { spreadsheet: Spreadsheet; user: string; handler: string }): string;
  /** Resolves when all executions have ended, including those of triggers. */
  idle(): Promise<void>;
  /** Ends running executions as if out of time, and refuses later calls. */
  close(): Promise<void>;
}

export function createHost(options: HostOptions): Host {
  return new LocalHost(options);
}
