// The grid's named ranges. Names of formulas are left alone.
import { AbsoluteRefType, ICommandService } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  serializeRangeWithSheet,
} from '@univerjs/engine-formula';
import { isSameBox } from '../../host/box';
import type { NamedRange } from '../../host/workbook/registers';
import { boxOf } from './box';
import { type GridSheets, rangeOfBox } from './grid-sheets';

export interface GridNames {
  of(): NamedRange[];
  set(names: readonly NamedRange[]): void;
}

export function gridNames({ injector, workbook, unitId, ids, byNumber }: GridSheets): GridNames {
  const service = injector.get(IDefinedNamesService);
  const commands = injector.get(ICommandService);

  function namedBy({ name, formulaOrRefString }: IDefinedNamesServiceParam): NamedRange | undefined {
    const { range, sheetName } = deserializeRangeWithSheet(formulaOrRefString);
    const sheet = sheetName ? workbook.getSheetBySheetName(sheetName) : undefined;
    if (!sheet || Number.isNaN(range.startRow + range.startColumn)) return undefined;
    return { name, sheetId: ids.numberOf(sheet.getSheetId()), box: boxOf(range, sheet) };
  }
  const known = () =>
    Object.values(service.getDefinedNameMap(unitId) ?? {}).flatMap(param => {
      const named = namedBy(param);
      return named === undefined ? [] : [{ param, named }];
    });

  return {
    of: () => known().map(({ named }) => named),
    set(names) {
      const before = known();
      for (const { param, named } of before)
        if (!names.some(one => one.name === named.name))
          commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId, ...param });
      for (const { name, sheetId, box } of names) {
        const same = before.find(({ named }) => named.name === name);
        if (same && same.named.sheetId === sheetId && isSameBox(same.named.box, box)) continue;
        const fixed = { startAbsoluteRefType: AbsoluteRefType.ALL, endAbsoluteRefType: AbsoluteRefType.ALL };
        const formulaOrRefString = serializeRangeWithSheet(byNumber(sheetId).getName(), {
          ...rangeOfBox(box),
          ...fixed,
        });
        const id = same?.param.id ?? name;
        commands.syncExecuteCommand(SetDefinedNameMutation.id, { unitId, id, name, formulaOrRefString });
      }
    },
  };
}
