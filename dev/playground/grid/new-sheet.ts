// A sheet as Google makes one. The engine's own has other sizes and another font.
import { type IWorksheetData, VerticalAlign } from '@univerjs/core';
import { defaultPixels } from '../../host/workbook/lines';

const sizesOfLines = {
  defaultRowHeight: defaultPixels.row,
  defaultColumnWidth: defaultPixels.column,
} satisfies Partial<IWorksheetData>;

export const newSheetLook = {
  rowCount: 1000,
  columnCount: 26,
  ...sizesOfLines,
  defaultStyle: { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM },
} satisfies Partial<IWorksheetData>;
