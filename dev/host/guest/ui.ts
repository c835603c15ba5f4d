// Ui: building menus. Reference: base/ui, base/menu.
import type { Remote } from '../caller';
import type { Menu, MenuItem } from '../menu';
import type { SpreadsheetRemote } from '../services/spreadsheet-service';
import { requireArea } from './auth-gate';
import { Exception, type Realm } from './realm';

type Host = Remote<SpreadsheetRemote>;
type MenuBuilder = { readonly [method: string]: (...args: never[]) => unknown };

const itemsOfBuilder = new WeakMap<object, Menu>();

export function createUi(realm: Realm, host: Host): object {
  const members = {
    createMenu: (caption: string) => createMenu(realm, host, { kind: 'menu', caption, items: [] }),
    createAddonMenu: () => createMenu(realm, host, { kind: 'addon', caption: '', items: [] }),
  };
  return new Proxy(members, {
    get(target, property, receiver) {
      if (property in target || typeof property === 'symbol') return Reflect.get(target, property, receiver);
      return () => {
        requireArea(realm, 'ui', `Ui.${property}`);
        throw new Exception(`Ui.${property} is not available in the local host yet.`);
      };
    },
  });
}

function createMenu(realm: Realm, host: Host, menu: Menu): MenuBuilder {
  const add = (item: MenuItem) => {
    menu.items.push(item);
    return builder;
  };
  const builder: MenuBuilder = {
    addItem: (caption: string, functionName: string) => add({ kind: 'item', caption, functionName }),
    addSeparator: () => add({ kind: 'separator' }),
    addSubMenu: (submenu: object) => {
      const inner = itemsOfBuilder.get(submenu);
      if (inner === undefined) throw new Exception('Invalid argument: menu');
      return add({ kind: 'submenu', caption: inner.caption, items: inner.items });
    },
    addToUi: () => {
      requireArea(realm, 'menus', 'Menu.addToUi');
      host.addToUi(menu);
    },
  };
  itemsOfBuilder.set(builder, menu);
  return builder;
}
