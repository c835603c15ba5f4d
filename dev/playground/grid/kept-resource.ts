// What the engine doesn't know of a workbook for scripts is saved and loaded with it: the numbers of its sheets, protections,
// developer metadata, bandings.
import { IResourceManagerService, UniverInstanceType } from '@univerjs/core';
import type { Overlays } from '../../host/workbook/overlays';
import type { Registers } from '../../host/workbook/registers';
import type { GridOverlays } from './grid-overlays';
import type { GridRegisters } from './grid-registers';
import type { GridSheets } from './grid-sheets';

const PLUGIN = 'SHEET_OF_SCRIPTS_PLUGIN';

interface Kept {
  /** By the engine's ids. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly protections: readonly Registers['protections'][];
  readonly metadata: readonly Registers['metadata'][];
  readonly bandings: readonly (readonly [sheetId: number, bandings: readonly Overlays['bandings'][]])[];
}

export function keepWithWorkbook(
  { injector, ids, unitId, workbook }: GridSheets,
  overlays: GridOverlays,
  registers: GridRegisters,
): void {
  injector.get(IResourceManagerService).registerPluginResource<Kept>({
    pluginName: PLUGIN,
    businesses: [UniverInstanceType.UNIVER_SHEET],
    toJson: savedId =>
      savedId === unitId
        ? JSON.stringify({
            numbers: ids.all(),
            protections: registers.of('protections'),
            metadata: registers.of('metadata'),
            bandings: workbook.getSheets().map(sheet => {
              const id = ids.numberOf(sheet.getSheetId());
              return [id, overlays.of(id, 'bandings')];
            }),
          } satisfies Kept)
        : '',
    parseJson: text => JSON.parse(text) as Kept,
    onLoad(loadedId, { numbers, protections, metadata, bandings }) {
      if (loadedId !== unitId) return;
      ids.restore(numbers);
      registers.set('protections', protections);
      registers.set('metadata', metadata);
      for (const [sheetId, list] of bandings) overlays.restoreBandings(sheetId, list);
    },
    onUnLoad() {},
  });
}
