// Building a menu. Reference: base/menu.
import type { Menu, MenuItem } from '../menu';
import type { UiRemote } from '../services/ui-service';
import { requireArea } from './auth-gate';
import { Exception, type Realm } from './realm';

type MenuBuilder = { readonly [method: string]: (...args: never[]) => unknown };

const itemsOfBuilder = new WeakMap<object, Menu>();

export function createMenu(realm: Realm, menu: Menu): MenuBuilder {
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
      realm.remote<UiRemote>('Ui').addToUi(menu);
    },
  };
  itemsOfBuilder.set(builder, menu);
  return builder;
}
