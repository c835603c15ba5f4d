// In a cell, the person's store is the spreadsheet owner's; in a menu or sidebar it is the store of the person at the keyboard.
// The data of that person's key would show in everybody's cells, so outside of cells a person's keys can be used only in
// spreadsheets that they own.
import type { Ports, TextStore } from '../ports';
import { isKeyProperty } from './account';

/** `isOwner` is asked once, and only where the person has keys. */
export function ownKeysOnly(ports: Ports, isOwner: () => boolean): Ports {
  let store: TextStore | undefined;
  let isOwners: boolean | undefined;
  const mayUseKeys = () => {
    isOwners ??= isOwner();
    return isOwners;
  };
  const open = (): TextStore => {
    const { personStore } = ports;
    return {
      readAll: () => {
        const texts = personStore.readAll();
        return Object.keys(texts).some(isKeyProperty) && !mayUseKeys() ? withoutKeys(texts) : texts;
      },
      write: entries => personStore.write(entries),
      remove: keys => personStore.remove(keys),
    };
  };
  return Object.create(ports, {
    personStore: {
      get: () => {
        store ??= open();
        return store;
      },
    },
  });
}

function withoutKeys(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([property]) => !isKeyProperty(property)));
}
