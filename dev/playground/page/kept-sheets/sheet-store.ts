// The browser's memory of a person's sheets, over a reload of the page.
import type { IWorkbookData } from '@univerjs/core';

export interface SheetStore {
  /** `undefined`: nothing is kept, or nothing that can be read. */
  read(): IWorkbookData | undefined;
  /** Says whether there was room. */
  write(workbook: string): boolean;
  clear(): void;
  /** Puts what can't be opened aside, so that it isn't overwritten. */
  setAside(): void;
}

/** Sheets of another locale have other formulas, and those of the real account don't belong to the made-up one. */
export function openSheetStore(storage: Storage, locale: string, isLive: boolean): SheetStore {
  const key = `playground sheets ${locale} ${isLive ? 'real data' : 'made-up data'}`;
  const setAside = () => {
    storage.setItem(`${key}, not opened`, storage.getItem(key) ?? '');
    storage.removeItem(key);
  };
  return {
    read() {
      const text = storage.getItem(key);
      if (text === null) return undefined;
      try {
        return JSON.parse(text) as IWorkbookData;
      } catch {
        setAside();
        return undefined;
      }
    },
    write(workbook) {
      try {
        storage.setItem(key, workbook);
        return true;
      } catch {
        return false;
      }
    },
    clear: () => storage.removeItem(key),
    setAside,
  };
}
