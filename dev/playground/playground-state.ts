// What the page shows around the spreadsheet, and can change.
import type { AuthMode } from '../host/entry';
import type { Menu } from '../host/menu';

/** Names of what CoinTracking can be told to answer; the words a person chooses from are the page's. */
export const moods = [
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

export type Mood = (typeof moods)[number];

/** Who may sit at the keyboard: the spreadsheet's owner and somebody they share it with. */
export const people = { owner: 'you@example.com', editor: 'friend@example.com' } as const;

export type Person = keyof typeof people;

/** As Google names them. */
export const locales = { en: 'en', de: 'de', zh: 'zh_CN' } as const;

export type Locale = keyof typeof locales;

/** What an add-on may do when a spreadsheet opens: where it isn't enabled yet, where it is, and where it was just installed. */
export const openModes = ['NONE', 'LIMITED', 'FULL'] as const satisfies readonly AuthMode[];

export type OpenMode = (typeof openModes)[number];

export interface ConnectedAccount {
  readonly name: string;
  readonly plan: string;
  /** In the rolling hour. */
  readonly calls: { readonly used: number; readonly allowed: number };
}

export interface NextTrigger {
  /** Its person, by e-mail address. */
  readonly person: string;
  /** As the script asked for it: `everyHours(6)`. */
  readonly schedule: string;
  readonly nextMillis: number;
}

export interface PlaygroundState {
  /** The real CoinTracking: its mood and the time are not ours to change. */
  readonly isLive: boolean;
  readonly nowMillis: number;
  readonly mood: Mood;
  readonly accounts: readonly ConnectedAccount[];
  /** Since the start. */
  readonly cells: number;
  readonly roundTrips: number;
  /** Who sits at the keyboard. */
  readonly person: Person;
  readonly locale: Locale;
  /** How the spreadsheet was opened last. */
  readonly openMode: OpenMode;
  /** What onOpen built; empty where it failed. */
  readonly menus: readonly Menu[];
  /** The soonest of all clock triggers. */
  readonly trigger: NextTrigger | undefined;
}

/** To be pasted into the sidebar. */
export interface AccountToTry {
  readonly name: string;
  readonly plan: string;
  readonly key: string;
  readonly secret: string;
}
