// Shows numbers, dates and booleans in the signs and words of the spreadsheet's locale, and reads what a person types as Sheets
// does there. Univer knows English alone, apart from cells that have a number format.
import {
  CellValueType,
  getNumfmtParseValueFilter,
  HorizontalAlign,
  type ICellData,
  type Injector,
  InterceptorEffectEnum,
  type Nullable,
} from '@univerjs/core';
import { SheetsNumfmtCellContentController } from '@univerjs/preset-sheets-core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { shownBoolean } from '../../host/locale/local-words';
import { localeFacts } from '../../host/locale/locale-facts';
import { readTyped } from '../../host/typed-value';
import type { SpreadsheetSettings } from '../../host/workbook';
import { formatLocaleOf } from '../grid/locale-numbers';
import { writtenCell } from '../grid/written-cell';

/** Univer formats numbers at priority 10. */
const AFTER_NUMBER_FORMATS = 4;
const BEFORE_UNIVER_READS_IT = 100;
const AFTER_UNIVER_PREPARED_IT = -0.5;

export function adjustToLocale(injector: Injector, settings: SpreadsheetSettings): void {
  const { locale } = settings;
  const { decimalSign } = localeFacts(locale);
  const interceptors = injector.get(SheetInterceptorService);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(formatLocaleOf(locale) as 'en');

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'numbers-and-booleans-of-the-locale',
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, _location, next) => {
      if (cell?.t === CellValueType.BOOLEAN)
        return next({
          ...cell,
          v: shownBoolean(isTrue(cell), locale),
          t: CellValueType.STRING,
          interceptorStyle: { ht: HorizontalAlign.CENTER, ...cell.interceptorStyle },
        });
      // With a number format it is a text by now.
      if (typeof cell?.v !== 'number') return next(cell);
      return next({ ...cell, v: String(cell.v).replace('.', decimalSign), t: CellValueType.NUMBER });
    },
  });

  // Univer hands the editor the plain number of a formatted cell; with a point, it would come back as a date.
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: AFTER_UNIVER_PREPARED_IT,
    handler: (cell, _context, next) => {
      const isPlain = cell && !cell.f && /^-?\d+\.\d+(?:e[-+]?\d+)?%?$/i.test(String(cell.v));
      return next(isPlain ? { ...cell, v: String(cell.v).replace('.', decimalSign) } : cell);
    },
  });

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_UNIVER_READS_IT,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const typed = textTyped(cell);
      if (!cell || typed === undefined) return next(cell);
      const written = readTyped(typed, settings);
      if ('formula' in written) return next(cell);
      if (typeof written.value === 'string') {
        // Univer would make a number or a date of a text in English signs.
        const wouldChange = getNumfmtParseValueFilter(typed) !== null;
        return wouldChange ? { ...cell, v: written.value, t: CellValueType.STRING, p: null } : next(cell);
      }
      const format = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern;
      const { s, ...value } = writtenCell(typed, format, settings);
      return { ...cell, ...value, ...(s && { s: { ...styleOf(cell), ...(s as object) } }) };
    },
  });

  function styleOf(cell: ICellData): object {
    return typeof cell.s === 'object' ? { ...cell.s } : {};
  }
}

function isTrue({ v }: ICellData): boolean {
  return v === 1 || v === true;
}

/** `undefined`: nothing, or a formula. */
function textTyped(cell: Nullable<ICellData>): string | undefined {
  if (!cell || cell.f || cell.t === CellValueType.FORCE_STRING) return undefined;
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell.v;
  return text === null || text === undefined || text === '' ? undefined : String(text);
}
