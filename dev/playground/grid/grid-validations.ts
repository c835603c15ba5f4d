// The grid's rules for what may be entered.
import {
  AbsoluteRefType,
  generateRandomId,
  ICommandService,
  type IDataValidationRule,
  type IRange,
  Rectangle,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { deserializeRangeWithSheet, serializeRangeWithSheet } from '@univerjs/engine-formula';
import { SetWorksheetNameMutation, SheetInterceptorService } from '@univerjs/sheets';
import { contains } from '../../host/box';
import { ruleAfter, type SheetEdit } from '../../host/workbook/after-edit';
import type { AreaWith, CellLayer, CellWith } from '../../host/workbook/cell-layer';
import type { ValidationRule } from '../../host/workbook/validation-rule';
import { boxOf, mapBox } from './box';
import { engineRuleOf, type RuleContext, ruleFrom } from './engine-validation';
import { type GridSheets, rangeOfBox } from './grid-sheets';

export function gridValidations(
  sheets: GridSheets,
  timeZone: string,
): CellLayer<ValidationRule> & { follow(edited: SheetEdit): void } {
  const { injector, workbook, unitId, ids, byNumber, run } = sheets;
  const model = injector.get(DataValidationModel);
  const context: RuleContext = {
    timeZone,
    addressOf: ({ sheetId, box }) => {
      const name = workbook.getSheetBySheetId(ids.textOf(sheetId))?.getName();
      if (name === undefined) return '=#REF!';
      const fixed = { startAbsoluteRefType: AbsoluteRefType.ALL, endAbsoluteRefType: AbsoluteRefType.ALL };
      return `=${serializeRangeWithSheet(name, { ...rangeOfBox(box), ...fixed })}`;
    },
    cellsAt: address => {
      if (!address.startsWith('=')) return undefined;
      const { range, sheetName } = deserializeRangeWithSheet(address.slice(1));
      const sheet = sheetName ? workbook.getSheetBySheetName(sheetName) : undefined;
      return sheet ? { sheetId: ids.numberOf(sheet.getSheetId()), box: boxOf(range, sheet) } : undefined;
    },
  };
  const rulesOn = (sheetId: number) => model.getRules(unitId, byNumber(sheetId).getSheetId());

  /** Within a command the engine writes the cells that a list names once more, where they were. So does this, afterwards. */
  const again = new Map<string, () => object>();
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.interceptCommand({
    getMutations() {
      again.clear();
      return { redos: [], undos: [] };
    },
  });
  interceptors.interceptAfterCommand({
    getMutations: () => ({
      redos: [...again.values()].map(params => ({ id: UpdateDataValidationMutation.id, params: params() })),
      undos: [],
    }),
  });

  function allRules(): (readonly [sheetId: number, rule: IDataValidationRule])[] {
    return workbook.getSheets().flatMap(sheet => {
      const sheetId = ids.numberOf(sheet.getSheetId());
      return rulesOn(sheetId).map(rule => [sheetId, rule] as const);
    });
  }

  function updateOf(sheetId: number, ruleId: string, rule: ValidationRule) {
    const subUnitId = byNumber(sheetId).getSheetId();
    const ranges = model.getRuleById(unitId, subUnitId, ruleId)?.ranges;
    const payload = { type: UpdateRuleType.ALL, payload: { ranges, ...engineRuleOf(rule, context) } };
    return { unitId, subUnitId, ruleId, payload };
  }

  /** The engine doesn't know that a list's formula names a sheet. */
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetWorksheetNameMutation.id) return;
    for (const [sheetId, engineRule] of allRules()) {
      const rule = ruleFrom(engineRule, context);
      if (engineRuleOf(rule, context).formula1 !== engineRule.formula1)
        run(UpdateDataValidationMutation, sheetId, updateOf(sheetId, engineRule.uid, rule));
    }
  });

  /** Takes the ranges out of the rules that hold there. */
  function clear(sheetId: number, cleared: IRange[]): void {
    for (const { uid, ranges } of [...rulesOn(sheetId)]) {
      const left = Rectangle.subtractMulti(ranges as IRange[], cleared);
      if (left.length === 0) run(RemoveDataValidationMutation, sheetId, { ruleId: uid });
      else if (left.length !== ranges.length || left.some((range, index) => range !== ranges[index]))
        run(UpdateDataValidationMutation, sheetId, {
          ruleId: uid,
          payload: { type: UpdateRuleType.RANGE, payload: left },
        });
    }
  }

  return {
    in(sheetId, box) {
      const sheet = byNumber(sheetId);
      const cells: CellWith<ValidationRule>[] = rulesOn(sheetId).flatMap(engineRule => {
        const value = ruleFrom(engineRule, context);
        return (engineRule.ranges as IRange[]).flatMap(range =>
          mapBox(boxOf(range, sheet), (row, column) => ({ row, column, value }))
            .flat()
            .filter(({ row, column }) => contains(box, { row, column, rows: 1, columns: 1 })),
        );
      });
      return cells.sort((a, b) => a.row - b.row || a.column - b.column);
    },
    change(sheetId, areas) {
      clear(
        sheetId,
        areas.map(({ box }) => rangeOfBox(box)),
      );
      for (const { rule, ranges } of sameRules(areas))
        run(AddDataValidationMutation, sheetId, {
          rule: { uid: generateRandomId(6), ranges, ...engineRuleOf(rule, context) },
        });
    },
    /** The cells that a rule holds for are moved by the engine, not the ones that it names. */
    follow(edited) {
      for (const [sheetId, engineRule] of allRules()) {
        const rule = ruleFrom(engineRule, context);
        const moved = ruleAfter(rule, sheetId, edited);
        if (JSON.stringify(moved) === JSON.stringify(rule)) continue;
        const update = () => updateOf(sheetId, engineRule.uid, moved);
        run(UpdateDataValidationMutation, sheetId, update());
        again.set(engineRule.uid, update);
      }
    },
  };
}

/** Areas with the same rule become one rule of the engine. */
function sameRules(areas: readonly AreaWith<ValidationRule>[]) {
  const found = new Map<string, { readonly rule: ValidationRule; readonly ranges: IRange[] }>();
  for (const { box, value } of areas) {
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const same = found.get(key) ?? { rule: value, ranges: [] };
    same.ranges.push(rangeOfBox(box));
    found.set(key, same);
  }
  return found.values();
}
