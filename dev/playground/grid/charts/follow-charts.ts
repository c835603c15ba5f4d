// Charts follow their cells: when rows or columns come, go or move, the ranges that they read move along, and, where no screen
// does it, so do the charts themselves.
import {
  type ICommandInfo,
  type Injector,
  type IRange,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  EffectRefRangId,
  getSheetCommandTarget,
  handleDefaultRangeChangeWithEffectRefCommands,
  type ISheetCommandSharedParams,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { ISheetDrawingService, type ISheetFloatDom } from '@univerjs/sheets-drawing';
import { chartDataOf, isChart, withData } from './chart-drawing';
import { placeOf, positionOf, sizeOf } from './chart-place';
import { changeStep } from './drawing-steps';

const movingCommands: readonly string[] = Object.values(EffectRefRangId);

export function followCharts(
  injector: Injector,
  workbook: Workbook,
  { movesCharts }: { readonly movesCharts: boolean },
): void {
  const unitId = workbook.getUnitId();
  const drawings = injector.get(ISheetDrawingService);

  injector.get(SheetInterceptorService).interceptCommand({
    getMutations(command) {
      if (!movingCommands.includes(command.id)) return { redos: [], undos: [] };
      const edited = editedSheet(injector, command);
      const steps = workbook.getSheets().flatMap(sheet =>
        Object.values(drawings.getDrawingData(unitId, sheet.getSheetId()) ?? {})
          .filter(isChart)
          .flatMap(drawing => {
            const change = {
              ...rangesAfter(drawing, edited, command),
              ...(movesCharts && drawing.subUnitId === edited && placeAfter(drawing, workbook, command)),
            };
            if (Object.keys(change).length === 0) return [];
            const { subUnitId, drawingId } = drawing;
            return [changeStep(drawings, { unitId, subUnitId, drawingId, ...change })];
          }),
      );
      return { redos: steps.map(step => step.redo), undos: steps.map(step => step.undo).reverse() };
    },
  });
}

function editedSheet(injector: Injector, { params }: ICommandInfo): string | undefined {
  const given = params as Partial<ISheetCommandSharedParams> | undefined;
  return getSheetCommandTarget(injector.get(IUniverInstanceService), given)?.subUnitId;
}

function rangesAfter(
  drawing: ISheetFloatDom,
  edited: string | undefined,
  command: ICommandInfo,
): Partial<ISheetFloatDom> {
  const data = chartDataOf(drawing);
  const ranges = data.ranges.flatMap(part => {
    if ((part.sheetId ?? drawing.subUnitId) !== edited) return [part];
    const range = moved(part.range, command);
    return range ? [{ ...part, range }] : [];
  });
  return JSON.stringify(ranges) === JSON.stringify(data.ranges) ? {} : withData({ ...data, ranges });
}

function placeAfter(
  drawing: ISheetFloatDom,
  workbook: Workbook,
  command: ICommandInfo,
): Partial<ISheetFloatDom> {
  const position = positionOf(drawing);
  const [row, column] = [position.row - 1, position.column - 1];
  const corner = moved({ startRow: row, endRow: row, startColumn: column, endColumn: column }, command);
  if (!corner || (corner.startRow === row && corner.startColumn === column)) return {};
  return placeOf(workbook.getSheetBySheetId(drawing.subUnitId)!, {
    position: { ...position, row: corner.startRow + 1, column: corner.startColumn + 1 },
    size: sizeOf(drawing),
  });
}

function moved(range: IRange, command: ICommandInfo): Nullable<IRange> {
  return handleDefaultRangeChangeWithEffectRefCommands(range, command);
}
