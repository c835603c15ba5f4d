// The engine's plugins that a workbook for scripts needs, on a screen and without one. They keep what cells have besides contents;
// what draws it comes with the screen.
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';

export const gridPlugins = [
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsNotePlugin,
  UniverDrawingPlugin,
  UniverSheetsDrawingPlugin,
] as const;
