// The local Apps Script: runs the built bundle outside of Google, with services that block, limit and refuse as the real
// ones are documented to. It is not a simulation of Google's servers: what no source says is marked where it is decided.
import type { Clock } from '../clock';
import type { Overload } from './admission';
import type { Counts } from './counts';
import type { AuthMode, Entry } from './entry';
import type { Faults } from './faults';
import { type Latencies, publishedLatencies } from './latencies';
import { LocalHost } from './local-host';
import type { Manifest } from './manifest';
import type { Menu } from './menu';
import type { Outcome } from './outcome';
import type { CacheEntryName } from './services/cache-service';
import type { UserPropertyWriters } from './services/properties-service';
import type { AuthorizationStatus } from './services/script-service';
import type { OnAlert } from './services/ui-service';
import type { Scope, Spreadsheet } from './spreadsheet';
import type { StoredText } from './stored-texts';
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
  /** Where an https URL is really sent; the sandbox's, say. */
  readonly route?: (url: string) => string;
  readonly maxParallel?: number;
  /** Sheets queues cells; other starts are refused with the documented text. */
  readonly onOverload?: Overload;
  readonly userPropertyWritesInCells?: UserPropertyWriters;
  /** Time on the clock for each service call; without it they take none. */
  readonly latencies?: Latencies;
  /** Real time that a script may compute without calling a service, even on a virtual clock. */
  readonly spinLimitMillis?: number;
  /** By the names that scripts use: `{ Sidebar: '<!doctype html>…' }`. */
  readonly htmlFiles?: Readonly<Record<string, string>>;
  /** Answers dialogs; without it the first button is pressed at once. */
  readonly onAlert?: OnAlert;
  /** Triggers fire at their time. A virtual clock doesn't move for their sake, but stops at each on its way. */
  readonly firesTriggers?: boolean;
};

export type Run = {
  readonly entry: Entry;
  readonly functionName: string;
  readonly args?: readonly unknown[];
  readonly spreadsheet: Spreadsheet;
  /** Who sits at the keyboard. */
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
    /** Then Google tells nobody who owns it. */
    isInSharedDrive?: boolean;
    /** Its content; otherwise one empty sheet in memory. */
    workbook?: Workbook;
  }): Spreadsheet;
  /** Runs a global function of the bundle. What goes wrong in the script is in the outcome; rejects only for misuse. */
  call(run: Run): Promise<Outcome>;
  /** Of all executions that have ended since the last reset. */
  readonly counts: Counts;
  resetCounts(): void;
  readonly faults: Faults;
  /** Loses matching entries of all caches now, and says how many. */
  evictCache(matches?: (entry: CacheEntryName) => boolean): number;
  /** Everything that outlives an execution but the cells: caches, properties, menus, pages, messages, logs. */
  everythingStored(): StoredText[];
  /** The document cache. */
  cache(spreadsheet: Spreadsheet): Record<string, string>;
  /** `who`: a spreadsheet's id or a person. */
  properties(scope: Scope, who?: string): Record<string, string>;
  menus(spreadsheet: Spreadsheet): readonly Menu[];
  /** The one that was opened last; a new object each time one is opened. */
  sidebar(spreadsheet: Spreadsheet, user: string): Sidebar | undefined;
  /** All that were shown, the oldest first. */
  toasts(spreadsheet: Spreadsheet): readonly Toast[];
  /** All that were shown, answered or not, the oldest first. */
  alerts(spreadsheet: Spreadsheet): readonly Alert[];
  /** A person's language, as Google names it: `de`, `zh_CN`. Otherwise `en`. */
  setLocale(user: string, locale: string): void;
  /** While Google asks for permission again, a trigger of that person fails at the cells and the network. */
  setAuthorization(user: string, status: AuthorizationStatus): void;
  /** Everybody's clock triggers in a spreadsheet. */
  triggers(spreadsheet: Spreadsheet): readonly TriggerFacts[];
  /** Runs it now, as its person, besides its own times. */
  fireTrigger(uid: string): Promise<Outcome>;
  /** One that no rule would have let in: a second one, say. Fires each hour; gives its uid. */
  addForeignTrigger(trigger: { spreadsheet: Spreadsheet; user: string; handler: string }): string;
  /** Everything under way has ended, what triggers have started included. */
  idle(): Promise<void>;
  /** Executions under way end as if out of time; whatever is called later is refused. */
  close(): Promise<void>;
}

export function createHost(options: HostOptions): Host {
  return new LocalHost(options);
}
