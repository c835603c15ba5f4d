// What a script sets for all cells of a range or of a list of ranges at once: contents, formats, borders, merges.
import type { Cleared } from '../services/spreadsheet/clearing';
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import { shiftFormula } from '../shift-formula';
import type { Box, SheetFacts, WorkbookValue } from '../workbook';
import type { BorderStyle as BorderStyleName, FormatChange } from '../workbook/formats';
import { type ClearOptions, clearedBy } from './cleared-by';
import { colorOf, readColor } from './color';
import { enumeration } from './enumeration';
import { formatProperties } from './format-properties';
import { readFormula, readValue } from './range-contents';
import type { Realm } from './realm';
import {
  anything,
  changes,
  flag,
  integer,
  type Method,
  oneOf,
  optional,
  options,
  orNull,
  takes,
  text,
} from './signature';

export const BorderStyle = enumeration([
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export interface Areas {
  readonly sheet: SheetFacts;
  readonly boxes: readonly Box[];
  /** For chaining. */
  readonly self: () => object;
}

export function areaSetters(realm: Realm, of: 'Range' | 'RangeList', { sheet, boxes, self }: Areas): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const format = (change: FormatChange) => {
    remote.setFormats(
      sheet.id,
      boxes.map(box => ({ box, change })),
    );
    return self();
  };
  const clear = (what: Cleared) => {
    remote.clear(sheet.id, boxes, what);
    return self();
  };
  const formats = Object.fromEntries(
    formatProperties.map(({ name, single, kind, toFormat }): [string, Method] => [
      `set${single}`,
      takes([kind], given => format({ [name]: toFormat(given) })),
    ]),
  );
  const border = orNull(flag);
  const fill = (
    write: typeof remote.setValues,
    contentOf: (down: number, across: number) => WorkbookValue,
  ) => {
    write(
      sheet.id,
      boxes.map(box => ({ box, contents: tableOf(box, contentOf) })),
    );
    return self();
  };

  return changes(realm, of, {
    /** Of any kind: what a value may be is checked where it is written. */
    setValue: takes([anything], value => {
      const read = readValue('setValue', value);
      return fill(remote.setValues, () => read);
    }),
    /** Recorded live: each cell gets the formula as if it were filled down and right from the first one. */
    setFormula: takes([anything], given => {
      const formula = readFormula('setFormula', given);
      return fill(remote.setFormulas, (down, across) => shiftFormula(formula, down, across));
    }),
    ...formats,
    setBackgroundRGB: takes([integer, integer, integer], (red, green, blue) =>
      format({ background: colorOf(red, green, blue) }),
    ),
    setBorder: takes(
      [
        border,
        border,
        border,
        border,
        border,
        border,
        optional(orNull(text)),
        optional(orNull(oneOf(BorderStyle))),
      ],
      (top, left, bottom, right, vertical, horizontal, color, style) => {
        remote.setBorders(sheet.id, boxes, {
          top,
          left,
          bottom,
          right,
          vertical,
          horizontal,
          border: {
            style: (style?.enumName ?? 'SOLID') as BorderStyleName,
            color: readColor(color ?? '#000000'),
          },
        });
        return self();
      },
    ),
    breakApart: takes([], () => {
      remote.breakApart(sheet.id, boxes);
      return self();
    }),
    clear: takes([optional(options)], given => clear(clearedBy(given as ClearOptions | undefined))),
    clearContent: takes([], () => clear({ contents: true })),
    clearFormat: takes([], () => clear({ formats: 'but for number formats' })),
    clearNote: takes([], () => clear({ notes: true })),
    clearDataValidations: takes([], () => clear({ validations: true })),
    setNote: takes([orNull(text)], note => {
      remote.setNotes(
        sheet.id,
        boxes.map(box => ({ box, value: note || undefined })),
      );
      return self();
    }),
  });
}

function tableOf<T>({ rows, columns }: Box, read: (down: number, across: number) => T): T[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => read(down, across)),
  );
}
