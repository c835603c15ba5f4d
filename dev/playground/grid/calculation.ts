// Starts calculations for given cells and knows when all are done.
import { ICommandService, type Injector, type IUnitRange } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';

/** The engine waits 100 ms for more edits, and each edit restarts the wait. Requests at shorter intervals would block it. */
const MIN_MILLIS_BETWEEN_REQUESTS = 130;

/** The engine calculates nothing after these, nor after results that it wrote itself (`onlyLocal`). */
const FORMAT_COMMANDS: readonly string[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

export class Calculation {
  private readonly commands: ICommandService;
  private requested: IUnitRange[] = [];
  private requestTimer: ReturnType<typeof setTimeout> | undefined;
  private lastRequestMillis = 0;
  private running = false;
  private stopping = false;

  constructor(
    injector: Injector,
    private readonly onFinished: () => void,
    /** Whether a calculation is due but not requested yet. */
    private planned: boolean,
  ) {
    this.commands = injector.get(ICommandService);
    const dirtyCommands = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.started();
      else if (command.id === SetFormulaCalculationStopMutation.id) this.stopping = true;
      else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState !== undefined) this.finished(functionsExecutedState);
      } else if (dirtyCommands.get(command.id)) {
        const { trigger = '' } = (command.params ?? {}) as { trigger?: string };
        const changesNoValue = options?.onlyLocal || FORMAT_COMMANDS.includes(trigger);
        if (command.id !== SetRangeValuesMutation.id || !changesNoValue) this.planned = true;
      }
    });
  }

  get isIdle(): boolean {
    return !this.planned && !this.running && this.requested.length === 0;
  }

  request(ranges: readonly IUnitRange[]): void {
    this.requested.push(...ranges);
    this.schedule();
  }

  /** A request would stop the calculation that runs, and all of it would begin again. */
  private schedule(): void {
    if (this.requestTimer || this.running || this.requested.length === 0) return;
    const dueMillis = this.lastRequestMillis + MIN_MILLIS_BETWEEN_REQUESTS;
    this.requestTimer = setTimeout(() => this.trigger(), Math.max(10, dueMillis - Date.now()));
  }

  dispose(): void {
    clearTimeout(this.requestTimer);
  }

  private trigger(forceCalculation = false): void {
    const dirtyRanges = this.requested;
    this.requested = [];
    this.requestTimer = undefined;
    this.lastRequestMillis = Date.now();
    this.planned = true;
    const nothing = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {} };
    const nothingElse = {
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    this.commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { forceCalculation, dirtyRanges, ...nothing, ...nothingElse, options: null },
      { onlyLocal: true },
    );
  }

  private started(): void {
    this.planned = false;
    this.running = true;
    this.stopping = false;
  }

  private finished(state: FormulaExecutedStateType): void {
    // A stopped calculation says so twice, the second time while the next one already runs.
    if (state === FormulaExecutedStateType.STOP_EXECUTION && !this.stopping) return;
    this.running = false;
    // If a calculation ends before it notices newer edits, Univer loses those edits.
    const editsAreLost = this.stopping && state !== FormulaExecutedStateType.STOP_EXECUTION;
    this.stopping = false;
    if (editsAreLost) this.trigger(true);
    else this.schedule();
    this.onFinished();
  }
}
