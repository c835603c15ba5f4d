// Conditional formats of spilled cells. Univer looks at cells with contents of their own alone.
import {
  type IAccessor,
  type ICellData,
  ICommandService,
  type Injector,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';

interface RuleCalculation {
  readonly _context: {
    readonly accessor: IAccessor;
    getCellValue(row: number, column: number): ICellData;
  };
}

interface ViewModelInside {
  _createRuleCalculateUnitInstance(
    unitId: string,
    sheetId: string,
    rule: IConditionFormattingRule,
  ): Nullable<RuleCalculation>;
}

/** Before a workbook is opened: its rules are prepared while it opens. */
export function formatSpilledCells(): void {
  const inside = ConditionalFormattingViewModel.prototype as unknown as ViewModelInside;
  const create = inside._createRuleCalculateUnitInstance;
  inside._createRuleCalculateUnitInstance = function (unitId, sheetId, rule) {
    const calculation = create.call(this, unitId, sheetId, rule);
    if (!calculation) return calculation;
    const context = calculation._context;
    const ownCell = context.getCellValue;
    context.getCellValue = (row, column) => {
      const own = ownCell(row, column);
      if (own.v != null) return own;
      const spills = context.accessor.get(FormulaDataModel).getArrayFormulaCellData();
      return spills[unitId]?.[sheetId]?.[row]?.[column] ?? own;
    };
    return calculation;
  };
}

/** A rule looks again when a spilled table has changed. */
export function followSpills(injector: Injector, workbook: Workbook): void {
  const view = injector.get(ConditionalFormattingViewModel);
  const rules = injector.get(ConditionalFormattingRuleModel);
  const unitId = workbook.getUnitId();
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    for (const [sheetId, list] of rules.getUnitRules(unitId) ?? [])
      for (const { cfId } of list) view.markRuleDirty(unitId, sheetId, cfId);
  });
}
