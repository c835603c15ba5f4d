// The entries of the menu bar from the menus of scripts: an add-on's menu below Extensions, others beside it.
import type { Menu, MenuItem } from '../../host/menu';

/** `undefined`: a separator. */
export type MenuEntries = readonly (MenuEntry | undefined)[];

export interface MenuEntry {
  readonly caption: string;
  /** The entries of its submenu. */
  readonly entries?: MenuEntries;
  /** The function that it runs. An entry with neither can't be chosen. */
  readonly functionName?: string;
}

export function menuEntries(menus: readonly Menu[], addOnName: string): MenuEntry[] {
  const addOn = menus.find(({ kind }) => kind === 'addon');
  const ownMenus = menus.filter(({ kind }) => kind === 'menu');
  return [
    ...ownMenus.map(({ caption, items }) => ({ caption, entries: items.map(entryOf) })),
    {
      caption: 'Extensions',
      entries: [addOn ? { caption: addOnName, entries: addOn.items.map(entryOf) } : { caption: addOnName }],
    },
  ];
}

function entryOf(item: MenuItem): MenuEntry | undefined {
  if (item.kind === 'separator') return undefined;
  const { caption } = item;
  if (item.kind === 'item') return { caption, functionName: item.functionName };
  return { caption, entries: item.items.map(entryOf) };
}
