// Before each calculation, the engine makes a tree of all cells whose values INDEX, OFFSET and the like may refer to. It counts each
// cell of a conditional format by a formula as one, though such a formula gives no value to any cell: a report's striped lists take
// seconds then. So this leaves them out.
import type { Injector } from '@univerjs/core';
import { IFormulaDependencyGenerator } from '@univerjs/engine-formula';

interface Tree {
  /** Only a formula outside of cells has one: a conditional format, for instance. */
  readonly formulaId?: string | null;
  readonly addressFunctionNodes: readonly unknown[];
}

interface Generator {
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
}

export function leaveOutConditions(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const calculate = generator._calculateListByFunctionRefNode.bind(generator);
  generator._calculateListByFunctionRefNode = trees =>
    calculate(trees.filter(tree => !tree.formulaId || tree.addressFunctionNodes.length > 0));
}
