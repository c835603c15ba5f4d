// The help in autocomplete and in the argument strip, from the catalog.
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { CatalogEntry } from '../../../src/functions/define/define-function';

export function functionHelp({ name, summary, parameters, examples }: CatalogEntry): IFunctionInfo {
  const uses = examples.map(({ formula, shows }) => `${formula} – ${shows}`).join('\n');
  return {
    functionName: name,
    functionType: FunctionType.User,
    abstract: summary,
    description: `${summary}\n\n${uses}`,
    functionParameter: parameters.map(parameter => ({
      name: parameter.name,
      detail: parameter.help,
      example: parameter.example,
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
