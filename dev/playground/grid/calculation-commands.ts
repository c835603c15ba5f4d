// Which of the engine's commands make it calculate, and which says that it has.
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  type IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';

/** The engine calculates nothing after these, nor after results that it wrote itself (`onlyLocal`). */
const FORMAT_COMMANDS: readonly string[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

export function changesValues(
  { id, params }: ICommandInfo,
  options: IExecutionOptions | undefined,
  dirtyCommands: IActiveDirtyManagerService,
): boolean {
  if (!dirtyCommands.get(id)) return false;
  if (id !== SetRangeValuesMutation.id) return true;
  const { trigger = '' } = (params ?? {}) as { trigger?: string };
  return !options?.onlyLocal && !FORMAT_COMMANDS.includes(trigger);
}

/** Other notifications say how far a calculation is. */
export function endOfCalculation({ id, params }: ICommandInfo): boolean {
  if (id !== SetFormulaCalculationNotificationMutation.id) return false;
  return (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState !== undefined;
}
