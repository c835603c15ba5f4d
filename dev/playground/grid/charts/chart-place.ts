// Where a chart lies: its corner's cell, and its size in pixels, as the engine's two descriptions of a place, which must agree.
import type { Worksheet } from '@univerjs/core';
import type { ISheetFloatDom } from '@univerjs/sheets-drawing';
import type { ChartPosition, ChartSpec } from '../../../host/chart';

/** The engine measures from the corner of the window, with the row and column headers. */
const HEADERS = { left: 46, top: 20 };

type Place = Pick<ISheetFloatDom, 'sheetTransform' | 'axisAlignSheetTransform' | 'transform'>;

export function placeOf(sheet: Worksheet, { position, size }: Pick<ChartSpec, 'position' | 'size'>): Place {
  const across = linesOf(index => (sheet.getColVisible(index) ? sheet.getColumnWidth(index) : 0));
  const down = linesOf(index => (sheet.getRowVisible(index) ? sheet.getRowHeight(index) : 0));
  const left = across.start(position.column - 1) + position.offsetX;
  const top = down.start(position.row - 1) + position.offsetY;
  const from = {
    column: position.column - 1,
    columnOffset: position.offsetX,
    row: position.row - 1,
    rowOffset: position.offsetY,
  };
  const right = across.at(left + size.width, sheet.getColumnCount());
  const bottom = down.at(top + size.height, sheet.getRowCount());
  const to = { column: right.index, columnOffset: right.offset, row: bottom.index, rowOffset: bottom.offset };
  return {
    sheetTransform: { from, to },
    axisAlignSheetTransform: { from, to },
    transform: { left: left + HEADERS.left, top: top + HEADERS.top, ...size },
  };
}

export function positionOf({ sheetTransform: { from } }: Pick<Place, 'sheetTransform'>): ChartPosition {
  return {
    row: from.row + 1,
    column: from.column + 1,
    offsetX: from.columnOffset,
    offsetY: from.rowOffset,
  };
}

export function sizeOf({ transform }: Pick<Place, 'transform'>): ChartSpec['size'] {
  return { width: transform?.width ?? 0, height: transform?.height ?? 0 };
}

/** Rows or columns one after the other. */
function linesOf(pixelsOf: (index: number) => number) {
  return {
    start(index: number): number {
      let pixels = 0;
      for (let before = 0; before < index; before++) pixels += pixelsOf(before);
      return pixels;
    },
    /** The line at this many pixels; past the last one, the last one. */
    at(pixels: number, count: number): { index: number; offset: number } {
      let rest = pixels;
      for (let index = 0; index < count - 1; index++) {
        if (rest < pixelsOf(index)) return { index, offset: rest };
        rest -= pixelsOf(index);
      }
      return { index: count - 1, offset: rest };
    },
  };
}
