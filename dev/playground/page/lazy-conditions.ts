// Univer registers the conditional formats of all sheets at once and calculates them for each cell. It registers them again when it
// draws a cell. Here they wait for that, so a sheet that nobody looks at costs nothing.
import { ConditionalFormattingFormulaService } from '@univerjs/sheets-conditional-formatting';

/** Before the first Univer is made. */
export function calculateConditionsWhenDrawn(): void {
  const service = ConditionalFormattingFormulaService.prototype as unknown as {
    _registerRuleFormulas(): void;
  };
  service._registerRuleFormulas = () => {};
}
