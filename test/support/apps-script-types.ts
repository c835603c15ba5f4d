// The methods that Google's services have, by @types/google-apps-script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', 'node_modules', '@types', 'google-apps-script');

/** Of an interface such as `Range`, in the file of a service such as `spreadsheet`. */
export function methodsInTypes(service: string, name: string): ReadonlySet<string> {
  const types = readFileSync(join(folder, `google-apps-script.${service}.d.ts`), 'utf8');
  const body = new RegExp(`\\n {8}interface ${name}(?: extends [^{]*)? \\{\\n(.*?)\\n {8}\\}`, 's').exec(
    types,
  )?.[1];
  if (body === undefined) throw new Error(`The types of ${service} have no ${name}.`);
  const code = body.replace(/\/\*\*.*?\*\//gs, '');
  return new Set(Array.from(code.matchAll(/^ {12,13}(\w+)\??[(:]/gm), match => match[1]!));
}
