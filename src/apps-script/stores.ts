import type { TextStore } from '../core/ports';

export function documentStore(): TextStore {
  return propertyStore(() => PropertiesService.getDocumentProperties()!);
}

/** In a cell these are the spreadsheet owner's, read-only for everyone else. */
export function userStore(): TextStore {
  const store = propertyStore(() => PropertiesService.getUserProperties());
  return {
    readAll: store.readAll,
    write: entries => succeeds(() => store.write(entries)),
    remove: keys => succeeds(() => store.remove(keys)),
  };
}

function propertyStore(open: () => GoogleAppsScript.Properties.Properties): TextStore {
  return {
    readAll: () => open().getProperties(),
    write: entries => {
      open().setProperties(entries);
      return true;
    },
    remove: keys => {
      for (const key of keys) open().deleteProperty(key);
      return true;
    },
  };
}

/** The text of the refusal is not documented, so any exception counts as one. */
function succeeds(write: () => boolean): boolean {
  try {
    return write();
  } catch {
    return false;
  }
}
