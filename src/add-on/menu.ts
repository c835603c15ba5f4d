// The menu under Extensions ▸ CoinTracking: which function each item calls, in the order shown.
import type { MenuWords } from '../languages/pack';

export const menuItems = [
  'openSidebar',
  undefined,
  'refreshAll',
  'refreshSheet',
  'refreshSelection',
  'retryErrors',
  undefined,
  'freezeSelection',
  undefined,
  'openSchedule',
  'openHelp',
] as const satisfies readonly (keyof MenuWords | undefined)[];

export type MenuFunction = Exclude<(typeof menuItems)[number], undefined>;

export const menuFunctionNames = menuItems.filter((item): item is MenuFunction => item !== undefined);
