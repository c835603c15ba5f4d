// A sheet besides its cells: its tab, frozen rows and columns, gridlines, and clearing all of it.
import type { Cleared } from '../services/spreadsheet/clearing';
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { SheetLook } from '../workbook/tabs';
import { type ClearOptions, clearedBy } from './cleared-by';
import { readColor } from './color';
import { knownSheet, learnSheet } from './known-sheets';
import type { Realm } from './realm';
import { changes, flag, integer, optional, options, orNull, questions, takes, text } from './signature';

export function sheetLook(realm: Realm, id: number, self: () => object): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const look = () => remote.getSheetLook(id);
  const change = (part: Partial<SheetLook>) => {
    learnSheet(realm, remote.changeSheet(id, part));
    return self();
  };
  const clear = (what: Cleared) => {
    const { maxRows, maxColumns } = knownSheet(realm, id);
    remote.clear(id, [{ row: 1, column: 1, rows: maxRows, columns: maxColumns }], what);
    return self();
  };

  return {
    ...questions('Sheet', {
      /** Counts from 1. */
      getIndex: takes([], () => remote.getSheets().findIndex(sheet => sheet.id === id) + 1),
      isSheetHidden: takes([], () => look().isHidden),
      getTabColor: takes([], () => look().tabColor || null),
      hasHiddenGridlines: takes([], () => look().hidesGridlines),
      getFrozenRows: takes([], () => look().frozenRows),
      getFrozenColumns: takes([], () => look().frozenColumns),
    }),
    ...changes(realm, 'Sheet', {
      setName: takes([text], name => change({ name })),
      hideSheet: takes([], () => change({ isHidden: true })),
      showSheet: takes([], () => change({ isHidden: false })),
      setTabColor: takes([orNull(text)], color =>
        change({ tabColor: color === null ? '' : readColor(color) }),
      ),
      setHiddenGridlines: takes([flag], hidesGridlines => change({ hidesGridlines })),
      setFrozenRows: takes([integer], frozenRows => {
        change({ frozenRows });
      }),
      setFrozenColumns: takes([integer], frozenColumns => {
        change({ frozenColumns });
      }),
      activate: takes([], () => {
        remote.activateSheet(id);
        return self();
      }),
      clear: takes([optional(options)], given => {
        const what = clearedBy(given as ClearOptions | undefined);
        return clear({ ...what, ...(what.formats && { conditionalFormats: true }) });
      }),
      clearContents: takes([], () => clear({ contents: true })),
      /** Conditional formats are formats: documented for this one. */
      clearFormats: takes([], () => clear({ formats: 'all', conditionalFormats: true })),
      clearNotes: takes([], () => clear({ notes: true })),
    }),
  };
}
