// How the engine hands a formula's result to its cell, where Univer differs from Sheets.
import { type ICellData, type Injector, isNullCell } from '@univerjs/core';
import {
  BaseReferenceObject,
  type BaseValueObject,
  IFormulaRuntimeService,
  NullValueObject,
} from '@univerjs/engine-formula';

const original = BaseReferenceObject.prototype.getFirstCell;

/** `=A1` of a blank cell is blank in Sheets; in Univer it is 0. */
export function leaveBlanksBlank(): void {
  BaseReferenceObject.prototype.getFirstCell = function (this: BaseReferenceObject) {
    const value = original.call(this);
    if (value.isError()) return value;
    const { startRow, startColumn } = this.getRangePosition();
    return isNullCell(this.getCellData(startRow, startColumn)) ? NullValueObject.create() : value;
  };
}

interface RuntimeResults {
  _getValueObjectOfRuntimeData(result: BaseValueObject): ICellData;
}

/** A link's words and a sparkline would stay in the cell when its formula gives something else. */
export function clearWhatResultsLeave(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as RuntimeResults;
  const cellOf = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = result => ({ p: null, custom: null, ...cellOf(result) });
}
