// Turns an example formula back into form values.
import { callsIn } from '../../../../formulas/formula-calls';
import type { CatalogEntry } from '../../../../functions/define/define-function';
import { parseOptions } from '../../../../functions/input/parse-options';
import type { FormValues } from './form-values';

/** `formula`: one of the function's examples, with quoted texts and references. */
export function typedIn(formula: string, entry: CatalogEntry): FormValues {
  const args = [...(callsIn(formula)[0]?.args ?? [])];
  const last = unquoted(args[args.length - 1] ?? '');
  const hasOptions = args.length === entry.parameters.length || /^\w+\s*=/.test(last);
  if (hasOptions) args.pop();
  const named = entry.parameters
    .slice(0, args.length)
    .map(({ name }, index) => [name, typedAs(args[index]!)]);
  return { args: Object.fromEntries(named), options: hasOptions ? optionsIn(last, entry) : {} };
}

function optionsIn(text: string, entry: CatalogEntry): Readonly<Record<string, string>> {
  const asTexts = entry.options.map(option => ({ ...option, kind: 'text' as const }));
  return parseOptions(text, asTexts) as Record<string, string>;
}

function typedAs(arg: string): string {
  return arg === '' || arg.startsWith('"') ? unquoted(arg) : `=${arg}`;
}

function unquoted(arg: string): string {
  return arg.replace(/^"(.*)"$/, '$1').replace(/""/g, '"');
}
