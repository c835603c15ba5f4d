// The menu under Extensions: which function each item calls, in the order shown. It is called CoinTracking as an add-on, and
// after the script project where the script is bound to the spreadsheet.
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
