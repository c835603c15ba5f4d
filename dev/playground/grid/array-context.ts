// Where a formula calculates with whole ranges. Univer does it everywhere; Sheets only inside of ARRAYFORMULA and a few other
// functions. Elsewhere an operator or a function of single values gets of a range the cell in its own row or column, and of a
// table the first value. A report that forgets ARRAYFORMULA so shows here what it would show in Sheets.
import type { Injector } from '@univerjs/core';
import {
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionNodeFactory,
  type FunctionVariantType,
  IFormulaRuntimeService,
  NullValueObject,
  OperatorNodeFactory,
} from '@univerjs/engine-formula';
import { cellKey } from './cell-position';
import type { ErrorTexts } from './error-texts';
import { singleArguments } from './single-arguments';

/** Reported by many. Of LAMBDA and its kin nothing is reported: they calculate with what they are given. */
const arrayFunctions: ReadonlySet<string> = new Set([
  'ARRAYFORMULA',
  'FILTER',
  'INDEX',
  'LOOKUP',
  'MMULT',
  'SORT',
  'SUMPRODUCT',
  'LAMBDA',
]);

export function calculateSingleValues(injector: Injector, errorTexts: ErrorTexts): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const operators = injector.get(OperatorNodeFactory);
  const functions = injector.get(FunctionNodeFactory);
  const createOperator = operators.create.bind(operators);
  const createFunction = functions.create.bind(functions);
  operators.create = sign => withSingleValues(createOperator(sign), () => true);
  functions.create = name => {
    const isSingle = singleArguments(name);
    const node = createFunction(name);
    return isSingle ? withSingleValues(node, isSingle) : node;
  };

  function withSingleValues(node: BaseAstNode, isSingle: (index: number) => boolean): BaseAstNode {
    const execute = node.execute.bind(node);
    node.execute = () => {
      if (!isInside(node, arrayFunctions)) {
        for (const [index, child] of node.getChildren().entries()) {
          const value = child.getValue();
          if (value && isSingle(index)) child.setValue(single(value));
        }
      }
      execute();
    };
    return node;
  }

  function single(value: FunctionVariantType): FunctionVariantType {
    if (value.isReferenceObject()) return crossing(value as BaseReferenceObject);
    return value.isArray()
      ? ((value as BaseValueObject).getArrayValue()[0]?.[0] ?? NullValueObject.create())
      : value;
  }

  /** The cell of a range that lies in the row or column of the formula. */
  function crossing(range: BaseReferenceObject): FunctionVariantType {
    const { startRow, endRow, startColumn, endColumn } = range.getRangePosition();
    const { currentRow, currentColumn, currentUnitId, currentSubUnitId } = runtime;
    const [isColumn, isRow] = [startColumn === endColumn, startRow === endRow];
    if (isColumn && isRow) return range;
    const row = isColumn ? currentRow - startRow : 0;
    const column = isRow ? currentColumn - startColumn : 0;
    const isOutside = row < 0 || row > endRow - startRow || column < 0 || column > endColumn - startColumn;
    if ((isColumn || isRow) && !isOutside)
      return range.toArrayValueObject().get(row, column) ?? NullValueObject.create();
    const at = { unitId: currentUnitId, sheetId: currentSubUnitId, row: currentRow, column: currentColumn };
    errorTexts.remember(cellKey(at), 'An array value could not be found.');
    return ErrorValueObject.create(ErrorType.VALUE);
  }
}

function isInside(node: BaseAstNode, names: ReadonlySet<string>): boolean {
  for (let outer = node.getParent(); outer; outer = outer.getParent()) {
    if (names.has(outer.getToken().toUpperCase())) return true;
  }
  return false;
}
