// All that a language says. The script's words and the page's are two packs, because every cell loads the script.
import type { ConnectProblem, Expected, Failure, FailureCode } from '../core/errors';
import type { LogEvent } from '../core/log/log-event';
import type { Frozen } from '../formulas/freeze';
import type { Refreshed } from '../formulas/refresh';
import type { HelpText } from '../functions/catalog';
import type { Advice, CheckName, Fault } from '../functions/define/fault';
import type { StatusNote, StatusNoteKind } from '../functions/define/status-note';
import type { englishInsert } from './en/insert';
import type { englishSidebar } from './en/sidebar';

/** What cells, the menu and the scheduled run say. */
export interface ScriptPack {
  readonly failures: FailureSentences;
  /** What stands before the sentence of a failure or a fault that is about one of several accounts. */
  ofAccount(account: string): string;
  readonly menu: MenuWords;
  readonly statusNotes: StatusNoteWords;
  readonly checks: CheckWords;
}

/** What only the sidebar's page says. */
export interface PagePack {
  readonly sidebar: SidebarWords;
  readonly insert: InsertWords;
  readonly log: LogWords;
  /** `undefined`: English, which the catalog itself is written in. */
  readonly functionHelp: FunctionHelp | undefined;
}

/** One sentence or two: what happened, what to do next. */
export type FailureSentences = {
  readonly [C in FailureCode]: (failure: Extract<Failure, { code: C }>) => string;
};

/** What CT_STATUS says beside its values. */
export type StatusNoteWords = {
  readonly [K in StatusNoteKind]: (note: Extract<StatusNote, { kind: K }>) => string;
};

/** What CT_CHECK says. The sentence is the fault, the colon, the advice and the stop; each begins as it would inside of it. */
export interface CheckWords {
  readonly faults: { readonly [C in CheckName]: (fault: Fault) => string };
  readonly advice: { readonly [C in Advice['code']]: (advice: Extract<Advice, { code: C }>) => string };
  readonly colon: string;
  readonly stop: string;
}

/** What a wrong argument should have been, in the form that follows "give". */
export type ExpectedWords = { readonly [E in Expected]: string };

/** What is wrong with a field of the connect form. */
export type ConnectProblemSentences = { readonly [P in ConnectProblem]: string };

/** The menu's items, and what each says when it is done. */
export interface MenuWords {
  readonly openSidebar: string;
  readonly refreshAll: string;
  readonly refreshSheet: string;
  readonly refreshSelection: string;
  readonly retryErrors: string;
  readonly freezeSelection: string;
  readonly openSchedule: string;
  readonly openHelp: string;
  readonly working: string;
  readonly noFormulas: string;
  readonly noErrors: string;
  refreshed(done: Refreshed): string;
  frozen(done: Frozen): string;
}

/** What the English sidebar says, the other languages must say, too. */
export type SidebarWords = typeof englishSidebar;

export type InsertWords = typeof englishInsert;

/** A sentence for each kind of log event. */
export type LogWords = {
  readonly [K in LogEvent['kind']]: (event: Extract<LogEvent, { kind: K }>, parts: EventParts) => string;
};

/** The name of the event's dataset and the sentence of its failure; blank where it has none. */
export interface EventParts {
  readonly dataset: string;
  readonly failure: string;
}

/** The catalog's help, by its English sentence. */
export type FunctionHelp = Readonly<Record<HelpText, string>>;
