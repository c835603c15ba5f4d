// The grid's conditional formats. The engine's list has the newest first, and lower ones add to what higher ones give: as in
// Sheets, the first that is true ends it here.
import type { IRange } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { boxAfter } from '../../host/box';
import { overlayAfter, type SheetEdit } from '../../host/workbook/after-edit';
import type { ConditionalFormat } from '../../host/workbook/conditional-format';
import { boxOf } from './box';
import { conditionFrom, type EngineCondition, engineConditionOf } from './engine-condition';
import type { Drawn } from './grid-overlays';
import { type GridSheets, rangeOfBox } from './grid-sheets';

export function gridConditionalFormats(
  { injector, unitId, byNumber, run }: GridSheets,
  timeZone: string,
): Drawn<ConditionalFormat> & { follow(edited: SheetEdit): void } {
  const model = injector.get(ConditionalFormattingRuleModel);
  const rulesOn = (sheetId: number): readonly IConditionFormattingRule[] =>
    model.getSubunitRules(unitId, byNumber(sheetId).getSheetId()) ?? [];

  return {
    of(sheetId) {
      const sheet = byNumber(sheetId);
      return rulesOn(sheetId).flatMap(({ ranges, rule }) => {
        const boxes = ranges.map((range: IRange) => boxOf(range, sheet));
        return conditionFrom(rule as EngineCondition, boxes, timeZone) ?? [];
      });
    },
    /** The engine does this on a screen alone. There it comes to the same, once more. */
    follow(edited) {
      const sheet = byNumber(edited.sheetId);
      for (const engineRule of [...rulesOn(edited.sheetId)]) {
        const { cfId, rule } = engineRule;
        const boxes = engineRule.ranges.map((range: IRange) => boxOf(range, sheet));
        const format = conditionFrom(rule as EngineCondition, boxes, timeZone);
        const moved = format && overlayAfter('conditionalFormats', format, edited.sheetId, edited);
        const ranges = boxes.flatMap(box => boxAfter(box, edited.edit) ?? []).map(rangeOfBox);
        const now = moved ? engineConditionOf(moved, timeZone) : rule;
        if (ranges.length === 0) run(DeleteConditionalRuleMutation, edited.sheetId, { cfId });
        else
          run(SetConditionalRuleMutation, edited.sheetId, {
            cfId,
            rule: { ...engineRule, ranges, rule: now },
          });
      }
    },
    set(sheetId, formats) {
      const subUnitId = byNumber(sheetId).getSheetId();
      for (const { cfId } of [...rulesOn(sheetId)]) run(DeleteConditionalRuleMutation, sheetId, { cfId });
      for (const format of formats.toReversed()) {
        const rule: IConditionFormattingRule = {
          cfId: model.createCfId(unitId, subUnitId),
          ranges: format.boxes.map(rangeOfBox),
          stopIfTrue: true,
          rule: engineConditionOf(format, timeZone),
        };
        run(AddConditionalRuleMutation, sheetId, { rule });
      }
    },
  };
}
