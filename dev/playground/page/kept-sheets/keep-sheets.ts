// Keeps what a person makes of the sheets, so that a reload of the page shows them again.
import {
  CommandType,
  ICommandService,
  type Injector,
  IResourceLoaderService,
  type Workbook,
} from '@univerjs/core';
import { withoutResults } from '../../grid/without-results';
import type { SheetStore } from './sheet-store';

/** A person's edit and what it causes come one after another. */
const MILLIS_BEFORE_KEEPING = 800;

export interface KeptSheets {
  /** Another tab has the spreadsheet now, or this one has it again. */
  setOwned(isOwned: boolean): void;
}

export interface KeepingEvents {
  /** There is something that the first sheets lacked. */
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
  // Sheets that nobody has changed aren't kept: newer ones will be shown. What the engine itself changes while it opens them, the
  // places of charts written out in full, is no change.
  let kept = textOf();
  let isUsed = false;
  for (const use of ['keydown', 'pointerdown'])
    window.addEventListener(
      use,
      () => {
        isUsed = true;
      },
      { capture: true, once: true },
    );

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
    if (!isUsed) return;
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
