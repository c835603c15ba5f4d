// A sheet's rows and columns: inserted, deleted, resized, hidden.
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { Line } from '../workbook/lines';
import { learnSheet } from './known-sheets';
import type { Realm } from './realm';
import { changes, integer, type Method, optional, questions, takes } from './signature';

export function sheetLines(realm: Realm, id: number, self: () => object): object {
  const ofBoth = (['row', 'column'] as const).map(line => linesOf(realm, id, line, self));
  return {
    ...questions('Sheet', Object.assign({}, ...ofBoth.map(({ asked }) => asked))),
    ...changes(realm, 'Sheet', Object.assign({}, ...ofBoth.map(({ changed }) => changed))),
  };
}

interface LineMethods {
  readonly asked: Record<string, Method>;
  readonly changed: Record<string, Method>;
}

/** `Row` and `Column` stand in the methods' names; rows have a height, columns a width. */
function linesOf(realm: Realm, id: number, line: Line, self: () => object): LineMethods {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const [One, size] = line === 'row' ? ['Row', 'Height'] : ['Column', 'Width'];
  const insert = (first: number, count: number) => {
    learnSheet(realm, remote.insertLines(id, { line, first, count }));
    return self();
  };
  const remove = (first: number, count: number) => {
    learnSheet(realm, remote.deleteLines(id, { line, first, count }));
  };
  const resize = (first: number, count: number, pixels: number) => {
    remote.setPixels(id, { line, first, count }, pixels);
    return self();
  };
  const hide = (first: number, count: number, isHidden: boolean) => {
    remote.setHidden(id, { line, first, count }, isHidden);
  };
  const several = takes([integer, integer, integer], resize);

  return {
    asked: {
      [`get${One}${size}`]: takes([integer], at => remote.getPixels(id, { line, first: at, count: 1 })[0]!),
      [`is${One}HiddenByUser`]: takes(
        [integer],
        at => remote.getHidden(id, { line, first: at, count: 1 })[0]!,
      ),
    },
    changed: {
      [`insert${One}Before`]: takes([integer], at => insert(at, 1)),
      [`insert${One}After`]: takes([integer], at => insert(at + 1, 1)),
      [`insert${One}sBefore`]: takes([integer, integer], insert),
      [`insert${One}sAfter`]: takes([integer, integer], (at, count) => insert(at + 1, count)),
      [`insert${One}s`]: takes([integer, optional(integer)], (at, count = 1) => {
        insert(at, count);
      }),
      [`delete${One}`]: takes([integer], at => {
        remove(at, 1);
        return self();
      }),
      [`delete${One}s`]: takes([integer, integer], remove),
      [`set${One}${size}`]: takes([integer, integer], (at, pixels) => resize(at, 1, pixels)),
      [`set${One}${size}s`]: several,
      ...(line === 'row' && { setRowHeightsForced: several }),
      [`hide${One}s`]: takes([integer, optional(integer)], (at, count = 1) => hide(at, count, true)),
      [`show${One}s`]: takes([integer, optional(integer)], (at, count = 1) => hide(at, count, false)),
    },
  };
}
