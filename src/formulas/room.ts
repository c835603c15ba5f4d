// The room that a result needs below and to the right of a cell, and what stands in its way.
import { addressOf } from './cell-reference';
import type { Area, Workbook } from './workbook';

/**
 * The first cell in the area that holds something, as `Sheet1!D4`; `''`: the area is free. A cell with a formula isn't free, even if it
 * shows nothing. `own`: of a table that will be replaced; what it spills isn't in the way. The values come last: they show what a
 * person has just done.
 */
export function inTheWay(area: Area, workbook: Workbook, own?: Area): string {
  const { sheet, row, column } = area;
  let part = area;
  let formulas = workbook.formulasIn(area);
  if (formulas === undefined) {
    part = withinContent(area, workbook);
    if (part.rows < 1 || part.columns < 1) return '';
    formulas = workbook.formulasIn(part) ?? [];
  }
  const values = workbook.valuesIn(part) ?? [];
  for (let down = 0; down < part.rows; down++) {
    for (let across = 0; across < part.columns; across++) {
      const formula = formulas[down]?.[across] ?? '';
      const place = { row: row + down, column: column + across };
      if (own && isIn(own, place) && (formula === '' || isFirst(own, place))) continue;
      if (formula === '' && (values[down]?.[across] ?? '') === '') continue;
      return addressOf(place, workbook.nameOf(sheet));
    }
  }
  return '';
}

/** Of an area that reaches beyond the sheet's end: there is nothing. */
function withinContent(area: Area, workbook: Workbook): Area {
  const values = workbook.values(area.sheet) ?? [];
  return {
    ...area,
    rows: Math.min(area.rows, values.length - area.row + 1),
    columns: Math.min(area.columns, (values[0]?.length ?? 0) - area.column + 1),
  };
}

type Place = Pick<Area, 'row' | 'column'>;

function isIn({ row, column, rows, columns }: Area, place: Place): boolean {
  return (
    place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns
  );
}

function isFirst({ row, column }: Area, place: Place): boolean {
  return place.row === row && place.column === column;
}
