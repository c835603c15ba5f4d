// The engine's steps that insert, change and remove a drawing, each with the step back.
import type { IMutationInfo } from '@univerjs/core';
import {
  DrawingApplyType,
  type ISetDrawingApplyMutationParams,
  type ISheetDrawing,
  type ISheetDrawingService,
  type ISheetFloatDom,
  SetDrawingApplyMutation,
} from '@univerjs/sheets-drawing';

export interface DrawingStep {
  readonly redo: IMutationInfo<ISetDrawingApplyMutationParams>;
  readonly undo: IMutationInfo<ISetDrawingApplyMutationParams>;
}

type Change = Pick<ISheetFloatDom, 'unitId' | 'subUnitId' | 'drawingId'> & Partial<ISheetFloatDom>;
type Operations = Pick<ISetDrawingApplyMutationParams, 'objects'> & {
  readonly redo: never;
  readonly undo: never;
};

const { INSERT, REMOVE, UPDATE } = DrawingApplyType;

/** One drawing a step: several at once come out in the opposite order. */
export function insertStep(service: ISheetDrawingService, drawing: ISheetFloatDom): DrawingStep {
  return stepOf(drawing, service.getBatchAddOp([drawing]), INSERT, REMOVE);
}

export function removeStep(service: ISheetDrawingService, drawing: ISheetFloatDom): DrawingStep {
  return stepOf(drawing, service.getBatchRemoveOp([drawing]), REMOVE, INSERT);
}

/** `change`: names the drawing, and has the properties that change. */
export function changeStep(service: ISheetDrawingService, change: Change): DrawingStep {
  return stepOf(change, service.getBatchUpdateOp([change as ISheetDrawing]), UPDATE, UPDATE);
}

function stepOf(
  { unitId, subUnitId }: Change,
  operations: unknown,
  type: DrawingApplyType,
  typeBack: DrawingApplyType,
): DrawingStep {
  const { redo, undo, objects } = operations as Operations;
  const common = { unitId, subUnitId, objects };
  return {
    redo: { id: SetDrawingApplyMutation.id, params: { ...common, op: redo, type } },
    undo: { id: SetDrawingApplyMutation.id, params: { ...common, op: undo, type: typeBack } },
  };
}
