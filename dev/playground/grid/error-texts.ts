// Why a formula shows an error, by cell: the sentence that Sheets shows when the pointer rests on it. Forgotten when the cell is
// calculated again.
import type { Injector } from '@univerjs/core';
import { IFormulaRuntimeService, Interpreter } from '@univerjs/engine-formula';
import { cellKey } from './cell-position';

export class ErrorTexts {
  private readonly texts = new Map<string, string>();

  constructor(injector: Injector) {
    const interpreter = injector.get(Interpreter);
    const runtime = injector.get(IFormulaRuntimeService);
    const execute = interpreter.execute.bind(interpreter);
    // A LAMBDA inside of a formula is executed the same way, and so are the formula's references when cells are put in order.
    let depth = 0;
    interpreter.execute = data => {
      const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
      const at = { unitId: currentUnitId, sheetId: currentSubUnitId, row: currentRow, column: currentColumn };
      if (depth === 0 && !data.node?.getParent()) this.texts.delete(cellKey(at));
      depth++;
      try {
        return execute(data);
      } finally {
        depth--;
      }
    };
  }

  remember(cell: string, text: string): void {
    this.texts.set(cell, text);
  }

  of(cell: string): string | undefined {
    return this.texts.get(cell);
  }
}
