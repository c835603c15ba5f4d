// Draws bandings as the engine's range themes. Which there are is kept elsewhere: a theme has no number and no order.
import type { IStyleData } from '@univerjs/core';
import {
  DeleteWorksheetRangeThemeStyleMutation,
  RangeThemeStyle,
  RegisterWorksheetRangeThemeStyleMutation,
  SetWorksheetRangeThemeStyleMutation,
  SheetRangeThemeModel,
  UnregisterWorksheetRangeThemeStyleMutation,
} from '@univerjs/sheets';
import type { BandColors, Banding } from '../../host/workbook/banding';
import { type GridSheets, rangeOfBox } from './grid-sheets';

export function redrawBandings(
  sheets: GridSheets,
  sheetId: number,
  before: readonly Banding[],
  now: readonly Banding[],
): void {
  const { injector, unitId, byNumber, run } = sheets;
  const model = injector.get(SheetRangeThemeModel);
  const subUnitId = byNumber(sheetId).getSheetId();
  for (const { id, box } of before) {
    const themeName = nameOf(subUnitId, id);
    const range = rangeOfBox(box);
    // The engine may have moved it by itself: then it is known under its new place.
    if (model.getRegisteredRangeThemeStyle({ unitId, subUnitId, range }) === themeName)
      run(DeleteWorksheetRangeThemeStyleMutation, sheetId, { range, themeName });
    if (model.getCustomRangeThemeStyle(unitId, themeName))
      run(UnregisterWorksheetRangeThemeStyleMutation, sheetId, { themeName });
  }
  for (const banding of now) {
    const themeName = nameOf(subUnitId, banding.id);
    const rangeThemeStyleJson = themeOf(themeName, banding).toJson();
    run(RegisterWorksheetRangeThemeStyleMutation, sheetId, { themeName, rangeThemeStyleJson });
    run(SetWorksheetRangeThemeStyleMutation, sheetId, { range: rangeOfBox(banding.box), themeName });
  }
}

function nameOf(subUnitId: string, id: number): string {
  return `banding ${subUnitId} ${id}`;
}

function themeOf(name: string, { rows, columns }: Banding): RangeThemeStyle {
  const ground = (color: string | undefined): Pick<IStyleData, 'bg'> | undefined =>
    color ? { bg: { rgb: color } } : undefined;
  const of = (colors: BandColors | undefined, part: keyof BandColors) => ground(colors?.[part]);
  const styles = {
    headerRowStyle: of(rows, 'header'),
    firstRowStyle: of(rows, 'first'),
    secondRowStyle: of(rows, 'second'),
    lastRowStyle: of(rows, 'footer'),
    headerColumnStyle: of(columns, 'header'),
    firstColumnStyle: of(columns, 'first'),
    secondColumnStyle: of(columns, 'second'),
    lastColumnStyle: of(columns, 'footer'),
  };
  const set = Object.entries(styles).filter(([, style]) => style !== undefined);
  return new RangeThemeStyle(name, Object.fromEntries(set));
}
