// Asks for calculations of given cells and knows when all are done.
import { ICommandService, type Injector, type IUnitRange } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { changesValues, endOfCalculation } from './calculation-commands';

export class Calculation {
  private readonly commands: ICommandService;
  private running = false;

  constructor(
    injector: Injector,
    private readonly onFinished: () => void,
    /** Whether a calculation is due that has not begun. */
    private planned: boolean,
  ) {
    this.commands = injector.get(ICommandService);
    const dirtyCommands = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.started();
      else if (endOfCalculation(command)) this.finished();
      else if (changesValues(command, options, dirtyCommands)) this.planned = true;
    });
  }

  get isIdle(): boolean {
    return !this.planned && !this.running;
  }

  request(dirtyRanges: readonly IUnitRange[]): void {
    if (dirtyRanges.length === 0) return;
    const nothing = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {} };
    const nothingElse = {
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    this.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { forceCalculation: false, dirtyRanges, ...nothing, ...nothingElse, options: null },
      { onlyLocal: true },
    );
  }

  private started(): void {
    this.planned = false;
    this.running = true;
  }

  private finished(): void {
    this.running = false;
    this.onFinished();
  }
}
