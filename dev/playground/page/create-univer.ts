// Univer with the plugins that the playground's spreadsheet is made of, and their English words.
import { LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { UniverDocsDrawingPlugin } from '@univerjs/docs-drawing';
import { UniverDrawingUIPlugin } from '@univerjs/drawing-ui';
import drawingWords from '@univerjs/drawing-ui/locale/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import conditionalFormattingWords from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import dataValidationWords from '@univerjs/sheets-data-validation-ui/locale/en-US';
import { UniverSheetsDrawingUIPlugin } from '@univerjs/sheets-drawing-ui';
import sheetsDrawingWords from '@univerjs/sheets-drawing-ui/locale/en-US';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteWords from '@univerjs/sheets-note-ui/locale/en-US';
import { defaultTheme } from '@univerjs/themes';
import { gridPlugins } from '../grid/grid-plugins';
import { calculateOneAfterAnother } from '../grid/one-calculation';

/** A plugin, with its settings where it has any. */
type Registered = PluginCtor<Plugin> | [PluginCtor<Plugin>, object];

/** What draws, and lets a person change, what the grid's plugins keep. */
const screen: Registered[] = [
  UniverSheetsConditionalFormattingUIPlugin,
  UniverSheetsDataValidationUIPlugin,
  UniverSheetsNoteUIPlugin,
  UniverDocsDrawingPlugin,
  UniverDrawingUIPlugin,
  // Pictures can be inserted in Sheets, too, but the playground's server would not keep them.
  [UniverSheetsDrawingUIPlugin, { menu: { 'sheet.menu.image': { hidden: true } } }],
];

/** `container`: the id of the element to draw in. */
export function createUniver(container: string): Univer {
  calculateOneAfterAnother();
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        dataValidationWords,
        drawingWords,
        noteWords,
        sheetsDrawingWords,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    ribbonType: 'simple',
    // Sheets doesn't mark a text that looks like a number.
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
  });
  for (const plugin of [...(core.plugins as Registered[]), ...gridPlugins, ...screen]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}
