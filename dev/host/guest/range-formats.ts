// A range's formats and merges, read and set cell by cell. What all cells get at once is in area-setters.ts.
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { Box } from '../workbook';
import type { FormattedArea } from '../workbook/formats';
import { type FormatProperty, formatProperties } from './format-properties';
import { createRange } from './range';
import { readTable } from './range-contents';
import type { Place } from './range-kind';
import type { Realm } from './realm';
import { anything, changes, type Method, mismatch, questions, takes } from './signature';

export function rangeFormats(realm: Realm, { sheet, box }: Place, self: () => object): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const firstCell: Box = { ...box, rows: 1, columns: 1 };
  const read = (of: Box, { name, toScript }: FormatProperty) =>
    Array.from(remote.getFormats(sheet.id, of), line => Array.from(line, format => toScript(format[name])));
  const merge = (kind: Parameters<typeof remote.merge>[2]) => {
    remote.merge(sheet.id, box, kind);
    return self();
  };
  const merges = () => Array.from(remote.getMerges(sheet.id, box));

  const getters = formatProperties.flatMap((property): [string, Method][] => [
    [`get${property.single}`, takes([], () => read(firstCell, property)[0]![0])],
    [`get${property.plural}`, takes([], () => read(box, property))],
  ]);
  const setters = formatProperties.map((property): [string, Method] => {
    const method = `set${property.plural}`;
    return [
      method,
      takes([anything], given => {
        remote.setFormats(sheet.id, areasOf(method, property, box, given));
        return self();
      }),
    ];
  });

  return {
    ...questions('Range', {
      ...Object.fromEntries(getters),
      getMergedRanges: takes([], () => merges().map(merged => createRange(realm, { sheet, box: merged }))),
      isPartOfMerge: takes([], () => merges().length > 0),
    }),
    ...changes(realm, 'Range', {
      ...Object.fromEntries(setters),
      merge: takes([], () => merge('all')),
      mergeAcross: takes([], () => merge('across')),
      mergeVertically: takes([], () => merge('vertically')),
    }),
  };
}

/** Neighbours in a row that get the same become one area. */
function areasOf(
  method: string,
  { name, kind, toFormat }: FormatProperty,
  box: Box,
  given: unknown,
): FormattedArea[] {
  const table = readTable(method, box, given);
  if (!table.every(line => line.every(kind))) throw mismatch(`Range.${method}`, [given]);
  return table.flatMap((line, down) => {
    const areas: FormattedArea[] = [];
    let start = 0;
    for (let across = 1; across <= line.length; across++) {
      if (across < line.length && line[across] === line[start]) continue;
      const cells = { row: box.row + down, column: box.column + start, rows: 1, columns: across - start };
      areas.push({ box: cells, change: { [name]: toFormat(line[start]) } });
      start = across;
    }
    return areas;
  });
}
