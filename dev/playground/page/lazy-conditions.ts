// Univer calculates the conditional formats of all sheets as soon as they are there, for each cell of their ranges. It asks for them again
// when it draws such a cell, so here they wait for that: the sheets that nobody looks at take half of the time otherwise.
import { ConditionalFormattingFormulaService } from '@univerjs/sheets-conditional-formatting';

/** Before the first Univer is made. */
export function calculateConditionsWhenDrawn(): void {
  const service = ConditionalFormattingFormulaService.prototype as unknown as {
    _registerRuleFormulas(): void;
  };
  service._registerRuleFormulas = () => {};
}
