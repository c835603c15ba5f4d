// Ui: menus, sidebars, dialogs. Reference: base/ui, base/menu, base/button-set, base/button.
import type { UiRemote } from '../services/ui-service';
import type { AlertButtons } from '../window';
import { requireArea } from './auth-gate';
import { type EnumValue, enumeration } from './enumeration';
import { readHtmlOutput } from './html-service';
import { createMenu } from './menu';
import { Exception, type Realm } from './realm';

const ButtonSet = enumeration(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
const Button = enumeration(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

export function createUi(realm: Realm): object {
  const remote = realm.remote<UiRemote>('Ui');

  function alert(title: string, message: string, buttons: EnumValue<AlertButtons> = ButtonSet.OK): EnumValue {
    requireArea(realm, 'ui', 'Ui.alert');
    return Button[remote.alert(title, message, buttons.enumName)];
  }

  const members = {
    Button,
    ButtonSet,
    createMenu: (caption: string) => createMenu(realm, { kind: 'menu', caption, items: [] }),
    createAddonMenu: () => createMenu(realm, { kind: 'addon', caption: '', items: [] }),
    showSidebar: (userInterface: unknown) => {
      requireArea(realm, 'ui', 'Ui.showSidebar');
      const page = readHtmlOutput(userInterface);
      // That it takes an HtmlOutput is documented, this text is not.
      if (page === undefined) throw new Exception('Invalid argument: userInterface');
      remote.showSidebar(page);
    },
    /** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
    alert: (first: unknown, second?: unknown, buttons?: EnumValue<AlertButtons>) =>
      buttons === undefined
        ? alert('', String(first), second as EnumValue<AlertButtons> | undefined)
        : alert(String(first), String(second), buttons),
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
