// In a cell, a person's store is the spreadsheet owner's; everywhere else it is the one of whoever sits there. What their key
// fetched would then show in everybody's cells, so outside of cells a person's keys are there only in a spreadsheet of theirs.
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
