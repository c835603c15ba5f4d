// This makes the engine calculate once at a time. Univer starts a second calculation while the first one runs, or stops the first.
// Both write into one place, so cells lose what was calculated or just typed. Here a change waits until the calculation ends. If a
// cell has changed during a calculation, the grid throws all its results away and calculates again: they belong to the old contents.
import type {
  Disposable,
  ICommandInfo,
  ICommandService,
  IConfigService,
  IExecutionOptions,
} from '@univerjs/core';
import {
  CalculateController,
  ENGINE_FORMULA_CYCLE_REFERENCE_COUNT,
  type FormulaDataModel,
  type IActiveDirtyManagerService,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaStringBatchCalculationMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { changesValues, endOfCalculation } from './calculation-commands';

/** Changes at shorter intervals are calculated together: the longer calculations take, the more of them. */
const LEAST_GATHERING_MILLIS = 10;
const MOST_GATHERING_MILLIS = 250;

/** What Univer's controller has besides what it shows. */
interface Trigger extends Pick<Disposable, 'disposeWithMe'> {
  readonly _commandService: ICommandService;
  readonly _activeDirtyManagerService: IActiveDirtyManagerService;
  readonly _configService: IConfigService;
  readonly _formulaDataModel: FormulaDataModel;
  /** The controller clears it when it is disposed. */
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(changes: readonly ICommandInfo[]): ISetFormulaCalculationStartMutation;
  _commandExecutedListener(): void;
  _startProgress(): void;
  _calculateProgress(): void;
  _completeProgress(): void;
}

/** What takes the results of a calculation. */
interface Taker {
  readonly _commandService: ICommandService;
  _applyResult(results: unknown): Promise<void>;
}

/** Workbooks, by their commands: a cell has changed since the calculation began. */
const outdated = new WeakSet<ICommandService>();

const applyResult = (CalculateController.prototype as unknown as Taker)._applyResult;

/** Before the first Univer is made. */
export function calculateOneAfterAnother(): void {
  const trigger = TriggerCalculationController.prototype as unknown as Trigger;
  trigger._commandExecutedListener = function (this: Trigger) {
    listen(this);
  };
  // The page doesn't load Univer's words for the progress, and Univer asks for them even after the workbook is closed.
  for (const say of ['_startProgress', '_calculateProgress', '_completeProgress'] as const)
    trigger[say] = () => {};
  const taker = CalculateController.prototype as unknown as Taker;
  taker._applyResult = async function (this: Taker, results) {
    if (!outdated.has(this._commandService)) await applyResult.call(this, results);
  };
}

function listen(trigger: Trigger): void {
  const commands = trigger._commandService;
  let changes: ICommandInfo[] = [];
  let calculated: ICommandInfo[] = [];
  let isRunning = false;
  let isScheduled = false;
  let [startedMillis, tookMillis] = [0, 0];

  function start(): void {
    isScheduled = false;
    startedMillis = Date.now();
    const dirty = trigger._generateDirty(changes);
    // Lines that move take the places along that other changes name.
    const forceCalculation = dirty.forceCalculation || (changes.length > 1 && changes.some(movesCells));
    [calculated, changes] = [changes, []];
    const calculation = { ...dirty, forceCalculation };
    commands.executeCommand(SetFormulaCalculationStartMutation.id, calculation, { onlyLocal: true });
  }

  function schedule(): void {
    if (isRunning || isScheduled || changes.length === 0) return;
    isScheduled = true;
    const wait = Math.min(MOST_GATHERING_MILLIS, Math.max(LEAST_GATHERING_MILLIS, tookMillis));
    trigger._setTimeoutKey = setTimeout(start, wait);
  }

  trigger.disposeWithMe(
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationStartMutation.id && id !== SetFormulaStringBatchCalculationMutation.id)
        return;
      const maxIteration = trigger._configService.getConfig(ENGINE_FORMULA_CYCLE_REFERENCE_COUNT);
      Object.assign(params!, { maxIteration, rowData: trigger._formulaDataModel.getHiddenRowsFiltered() });
    }),
  );
  trigger.disposeWithMe(
    commands.onCommandExecuted((command: ICommandInfo, options?: IExecutionOptions) => {
      if (command.id === SetFormulaCalculationStartMutation.id) isRunning = true;
      else if (endOfCalculation(command)) {
        isRunning = false;
        tookMillis = Date.now() - startedMillis;
        if (outdated.delete(commands)) changes = [...calculated, ...changes];
      } else if (changesValues(command, options, trigger._activeDirtyManagerService)) {
        changes.push(command);
        if (isRunning && command.id !== SetTriggerFormulaCalculationStartMutation.id) outdated.add(commands);
      } else return;
      schedule();
    }),
  );
}

function movesCells({ id }: ICommandInfo): boolean {
  return id !== SetRangeValuesMutation.id && id !== SetTriggerFormulaCalculationStartMutation.id;
}
