// Keeps what a person makes of the sheets, so that a reload of the page shows them again.
import {
  CommandType,
  ICommandService,
  type Injector,
  IResourceLoaderService,
  type Workbook,
} from '@univerjs/core';
import type { SheetStore } from './sheet-store';
import { withoutResults } from './without-results';

/** A person's edit and what it causes come one after another. */
const MILLIS_BEFORE_KEEPING = 800;

export interface KeptSheets {
  /** Another tab has the spreadsheet now, or this one has it again. */
  setOwned(isOwned: boolean): void;
}

export interface KeepingEvents {
  /** There is something that the example lacks. */
  readonly onKept: () => void;
  readonly onTooLarge: () => void;
}

export function keepSheets(
  injector: Injector,
  workbook: Workbook,
  store: SheetStore,
  { onKept, onTooLarge }: KeepingEvents,
): KeptSheets {
  let isOwned = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // An example that nobody has changed isn't kept: a newer one will be shown.
  let kept = textOf();

  function textOf(): string {
    const saved = injector.get(IResourceLoaderService).saveUnit(workbook.getUnitId());
    return JSON.stringify(withoutResults(saved as Parameters<typeof withoutResults>[0]));
  }

  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    const now = textOf();
    if (!isOwned || now === kept) return;
    kept = now;
    if (store.write(now)) onKept();
    else onTooLarge();
  }

  injector.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type !== CommandType.MUTATION) return;
    clearTimeout(timer);
    timer = setTimeout(keep, MILLIS_BEFORE_KEEPING);
  });
  // The last edit before a reload.
  window.addEventListener('pagehide', () => {
    if (timer !== undefined) keep();
  });
  return {
    setOwned: owned => {
      isOwned = owned;
    },
  };
}
