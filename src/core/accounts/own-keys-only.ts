// In a cell, a person's store is the spreadsheet owner's; everywhere else it is the one of whoever sits there. What their key
// fetched would then show in everybody's cells, so outside of cells a person's keys are there only in a spreadsheet of theirs.
import type { Ports, TextStore } from '../ports';
import { isKeyProperty } from './account';

export function ownKeysOnly(ports: Ports, isOwner: () => boolean): Ports {
  let store: TextStore | undefined;
  const open = (): TextStore => {
    const { personStore } = ports;
    if (isOwner()) return personStore;
    return {
      readAll: () => withoutKeys(personStore.readAll()),
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
