// Where a person is in the sidebar: the tab, and the page that is open on tabs that have several.

import type { ReportName } from '../contract';
import { type Place, type Tab, tabs } from '../contract';
import type { Preset } from './insert/tasks/search';
import type { TaskName } from './insert/tasks/tasks';

export type SettingsPage =
  | { readonly name: 'list' }
  | { readonly name: 'add' }
  /** `change`: the line that is open. */
  | { readonly name: 'account'; readonly account: string; readonly change?: AccountPart }
  | { readonly name: 'own-keys' }
  | { readonly name: 'log' }
  | { readonly name: 'self-check' }
  | { readonly name: 'help'; readonly topic: HelpTopic };

export type AccountPart = 'key' | 'plan' | 'who' | 'otherUses' | 'name';

export type HelpTopic = 'start' | 'news' | 'privacy';

export type InsertPage =
  /** The reports. */
  | { readonly name: 'list' }
  | { readonly name: 'report'; readonly report: ReportName }
  | { readonly name: 'formulas' }
  | { readonly name: 'task'; readonly task: TaskName; readonly preset?: Preset }
  | { readonly name: 'function'; readonly function: string }
  /** A report is being made, or was made. */
  | { readonly name: 'making' };

/** What the portfolio is worth, or one of the sheets that the add-on has made. */
export type HomePage = { readonly name: 'figures' } | { readonly name: 'sheet'; readonly sheet: number };

export interface Pages {
  readonly home: HomePage;
  readonly insert: InsertPage;
  readonly refresh: undefined;
  readonly settings: SettingsPage;
}

export const firstPages: Pages = {
  home: { name: 'figures' },
  insert: { name: 'list' },
  refresh: undefined,
  settings: { name: 'list' },
};

/** The menu writes it into the page. */
export function firstPlace(): Place {
  const given = document.documentElement.dataset.place;
  return given === 'schedule' ? 'schedule' : (tabs.find(tab => tab === given) ?? 'home');
}

export function tabOf(place: Place): Tab {
  return place === 'schedule' ? 'refresh' : place;
}
