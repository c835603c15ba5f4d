// Finds and replaces texts. Setting it up asks the host nothing. Reference: spreadsheet/text-finder.
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { TextSearch } from '../workbook';
import { createRange } from './range';
import { placeOfRange } from './range-kind';
import { Exception, type Realm } from './realm';
import { requireWritable } from './require-writable';
import { service } from './service';
import { describeType } from './signature-overload';

type Place = { readonly sheetId: number; readonly row: number; readonly column: number };
type Flag = 'matchCase' | 'matchEntireCell' | 'matchFormulaText' | 'useRegularExpression';

export function createTextFinder(
  realm: Realm,
  of: string,
  text: unknown,
  where?: TextSearch['where'],
): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const isNotText = (given: unknown, method: string) =>
    new Exception(
      `The parameters (${describeType(given)}) don't match the method signature for SpreadsheetApp.${method}.`,
    );
  if (typeof text !== 'string') throw isNotText(text, `${of}.createTextFinder`);
  if (text === '')
    throw new Exception('A TextFinder for a blank text is not available in the local host yet.');
  const flags: Record<Flag, boolean> = {
    matchCase: false,
    matchEntireCell: false,
    matchFormulaText: false,
    useRegularExpression: false,
  };
  let current: Place | undefined;
  const search = (): TextSearch => ({ text, ...(where && { where }), ...flags });
  const set = (flag: Flag) => (value: unknown) => {
    if (typeof value !== 'boolean') throw isNotText(value, `TextFinder.${flag}`);
    flags[flag] = value;
    return finder;
  };
  const found = () =>
    Array.from(remote.search(search()), ({ sheet, box }) => ({
      range: createRange(realm, { sheet, box }),
      place: { sheetId: sheet.id, row: box.row, column: box.column },
    }));
  function replace(method: string, by: unknown, place = where): number {
    requireWritable(realm, method);
    if (typeof by !== 'string') throw isNotText(by, `TextFinder.${method}`);
    return remote.replaceText({ ...search(), ...(place && { where: place }) }, by);
  }

  const finder: object = service('TextFinder', {
    matchCase: set('matchCase'),
    matchEntireCell: set('matchEntireCell'),
    matchFormulaText: set('matchFormulaText'),
    useRegularExpression: set('useRegularExpression'),
    /** Of a range's first cell. */
    startFrom: (range: object) => {
      const start = placeOfRange.get(range);
      if (start === undefined) throw isNotText(range, 'TextFinder.startFrom');
      current = { sheetId: start.sheet.id, row: start.box.row, column: start.box.column };
      return finder;
    },
    findAll: () => found().map(({ range }) => range),
    /** Row by row from the last match on; `null` behind the last one. */
    findNext: () => {
      const all = found();
      const from = current;
      const isAfter = ({ sheetId, row, column }: Place) =>
        from === undefined ||
        sheetId > from.sheetId ||
        (sheetId === from.sheetId && (row > from.row || (row === from.row && column > from.column)));
      const next = all.find(({ place }) => isAfter(place));
      current = next?.place;
      return next?.range ?? null;
    },
    replaceAllWith: (by: unknown) => replace('replaceAllWith', by),
    /** In the match that findNext found. */
    replaceWith: (by: unknown) => {
      if (current === undefined) return 0;
      const { sheetId, row, column } = current;
      return replace('replaceWith', by, { sheetId, box: { row, column, rows: 1, columns: 1 } });
    },
  });
  return finder;
}
