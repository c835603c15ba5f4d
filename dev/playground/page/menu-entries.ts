// The menus that scripts have built, as the menu bar shows them: an add-on's below Extensions, others beside it.
import type { Menu, MenuItem } from '../../host/menu';

/** `undefined`: a line between two groups. */
export type MenuEntries = readonly (MenuEntry | undefined)[];

export interface MenuEntry {
  readonly caption: string;
  /** Opens these. */
  readonly entries?: MenuEntries;
  /** Runs this. With neither, it can't be chosen. */
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
