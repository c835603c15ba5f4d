// The state that the page shows around the spreadsheet and can change.
import type { AuthMode } from '../host/entry';
import type { Menu } from '../host/menu';
import type { SpreadsheetSettings } from '../host/workbook';

/** How the sandbox can answer. The page has the words for each. */
export const answerModes = [
  'normal',
  'limit-429',
  'limit-json',
  'success0',
  'html',
  'http-500',
  'truncated',
  'empty',
  'reset',
  'slow',
] as const;

export type AnswerMode = (typeof answerModes)[number];

/** The people who can use the spreadsheet: its owner, and an editor with whom it is shared. */
export const people = { owner: 'you@example.com', editor: 'friend@example.com' } as const;

export type Person = keyof typeof people;

/** As Google names them. */
export const locales = { en: 'en', de: 'de', zh: 'zh_CN' } as const;

export type Locale = keyof typeof locales;

/** The authorization when a spreadsheet opens: add-on not enabled yet, enabled, or just installed. */
export const openModes = ['NONE', 'LIMITED', 'FULL'] as const satisfies readonly AuthMode[];

export type OpenMode = (typeof openModes)[number];

export interface ConnectedAccount {
  readonly name: string;
  readonly plan: string;
  /** In the rolling hour. */
  readonly calls: { readonly used: number; readonly allowed: number };
}

export interface NextTrigger {
  /** The e-mail address of its person. */
  readonly person: string;
  /** As the script set it: `everyHours(6)`. */
  readonly schedule: string;
  readonly nextMillis: number;
}

export interface PlaygroundState {
  /** Connected to the real CoinTracking: then answer mode and time can't be changed. */
  readonly isLive: boolean;
  /** The spreadsheet's. */
  readonly settings: SpreadsheetSettings;
  readonly nowMillis: number;
  readonly answerMode: AnswerMode;
  readonly accounts: readonly ConnectedAccount[];
  /** Since the start. */
  readonly cells: number;
  readonly roundTrips: number;
  /** Who uses the spreadsheet. */
  readonly person: Person;
  readonly locale: Locale;
  /** How the spreadsheet was opened last. */
  readonly openMode: OpenMode;
  /** The menus that onOpen built; empty if it failed. */
  readonly menus: readonly Menu[];
  /** The next of all clock triggers. */
  readonly trigger: NextTrigger | undefined;
}

/** A made-up account whose key can be pasted into the sidebar. */
export interface AccountToTry {
  readonly name: string;
  readonly plan: string;
  readonly key: string;
  readonly secret: string;
}
