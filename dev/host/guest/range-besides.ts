// What a range's cells have besides contents and formats: notes, rules for what may be entered, alternating colors, protection,
// developer metadata.
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { Box } from '../workbook';
import type { AreaWith, CellWith } from '../workbook/cell-layer';
import type { ValidationRule } from '../workbook/validation-rule';
import { bandingMethods, getBandings } from './banding';
import { aRule, createDataValidation, ruleOf } from './data-validation';
import { linesOfRange, metadataMethods } from './developer-metadata';
import { createProtection } from './protection';
import { readTable } from './range-contents';
import type { Place } from './range-kind';
import type { Realm } from './realm';
import { anything, changes, mismatch, orNull, questions, takes, text } from './signature';

export function rangeBesides(realm: Realm, place: Place, self: () => object): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const { sheet, box } = place;
  const firstCell: Box = { ...box, rows: 1, columns: 1 };
  const notes = (of: Box) => tableFrom(of, remote.getNotes(sheet.id, of), '');
  const validations = (of: Box) => {
    const found = remote.getValidations(sheet.id, of);
    const made = Array.from(found, ({ value, ...cell }) => ({
      ...cell,
      value: createDataValidation(realm, value),
    }));
    return tableFrom<object | null>(of, made, null);
  };
  const metadata = metadataMethods(realm, 'Range', {
    scope: { kind: 'box', sheetId: sheet.id, box, touching: false },
    placeOf: () => ({ sheetId: sheet.id, lines: linesOfRange(place) }),
    self,
  });

  return {
    ...questions('Range', {
      getNote: takes([], () => notes(firstCell)[0]![0]),
      getNotes: takes([], () => notes(box)),
      getDataValidation: takes([], () => validations(firstCell)[0]![0]),
      getDataValidations: takes([], () => validations(box)),
      getBandings: takes([], () => getBandings(realm, sheet.id, place)),
      ...metadata.asked,
    }),
    ...changes(realm, 'Range', {
      setNotes: takes([anything], given => {
        const table = readTable('setNotes', box, given);
        if (!table.every(line => line.every(orNull(text)))) throw mismatch('Range.setNotes', [given]);
        remote.setNotes(
          sheet.id,
          cellsFrom(box, table, note => (note as string | null) || undefined),
        );
        return self();
      }),
      setDataValidation: takes([orNull(aRule)], rule => {
        remote.setValidations(sheet.id, [{ box, value: ruleIn(rule) }]);
        return self();
      }),
      setDataValidations: takes([anything], given => {
        const table = readTable('setDataValidations', box, given);
        if (!table.every(line => line.every(orNull(aRule))))
          throw mismatch('Range.setDataValidations', [given]);
        remote.setValidations(sheet.id, cellsFrom(box, table, ruleIn));
        return self();
      }),
      ...bandingMethods(realm, place),
      protect: takes([], () => createProtection(realm, remote.protect(sheet.id, box))),
      ...metadata.changed,
    }),
  };
}

function ruleIn(rule: unknown): ValidationRule | undefined {
  return rule === null ? undefined : ruleOf.get(rule as object);
}

function tableFrom<T>({ row, column, rows, columns }: Box, cells: readonly CellWith<T>[], blank: T): T[][] {
  const table = Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
  for (const cell of cells) table[cell.row - row]![cell.column - column] = cell.value;
  return table;
}

function cellsFrom<T>(
  { row, column }: Box,
  table: readonly (readonly unknown[])[],
  read: (given: unknown) => T | undefined,
): AreaWith<T>[] {
  return table.flatMap((line, down) =>
    line.map((given, across) => ({
      box: { row: row + down, column: column + across, rows: 1, columns: 1 },
      value: read(given),
    })),
  );
}
