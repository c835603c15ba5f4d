// Makes cells look as in Sheets where Univer differs: "Loading...", formats of spilled values, errors, blocked tables.
import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  type Injector,
  InterceptorEffectEnum,
  type IStyleData,
} from '@univerjs/core';
import { ERROR_TYPE_SET, ErrorType, FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { BLOCKED } from '../grid/blocked-spill';
import { LOADING } from '../grid/custom-function';

/** Univer formats numbers at priority 10 and adds spilled values at 100, so the format must be set in between. */
const BEFORE_NUMBER_FORMATS = 99;
const AFTER_NUMBER_FORMATS = 5;
const ERROR_MARK = { tl: { size: 0, color: '' }, tr: { size: 7, color: '#d93025' } };
const LOADING_STYLE: IStyleData = { it: 1, bl: 0, fs: 10, cl: { rgb: '#80868b' }, ht: 1 };

export function adjustCellDisplay(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  const model = injector.get(FormulaDataModel);

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'format-of-spilled-values',
    priority: BEFORE_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col, workbook, worksheet }, next) => {
      const spilled = model.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      if (!cell || typeof spilled?.v !== 'number') return next(cell);
      const styles = workbook.getStyles();
      const own = styles.getStyleByCell(cell);
      // Univer reads a number format only from the cell, but a column can have one, too.
      const column = worksheet.getColumnStyle(col);
      const columnStyle = typeof column === 'string' ? styles.get(column) : column;
      const format = own?.n ?? columnStyle?.n ?? styles.getStyleByCell(spilled)?.n;
      return next(format ? { ...cell, s: { ...own, n: format } } : cell);
    },
  });

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'loading-and-errors',
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, _location, next) => {
      if (cell?.v === LOADING) return next(loadingCell(cell));
      if (!ERROR_TYPE_SET.has(cell?.v as ErrorType)) return next(cell);
      const v = cell!.v === BLOCKED ? ErrorType.REF : cell!.v;
      return next({ ...cell, v, markers: { ...cell!.markers, ...ERROR_MARK } });
    },
  });
}

function loadingCell(cell: ICellDataForSheetInterceptor): ICellDataForSheetInterceptor {
  return {
    ...cell,
    v: 'Loading...',
    t: CellValueType.STRING,
    markers: {},
    interceptorStyle: { ...cell.interceptorStyle, ...LOADING_STYLE },
  };
}
