// The functions of a script that Apps Script may call: top-level `function` declarations. Source: "Custom functions",
// naming; "HTML service: communicate with server functions".
import { type Program, parse } from 'acorn';
import { type Entry, entryRules } from './entry';

export function findDeclaredFunctions(bundle: string): ReadonlySet<string> {
  const { body } = parseScript(bundle);
  return new Set(body.flatMap(node => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])));
}

function parseScript(bundle: string): Program {
  try {
    return parse(bundle, { ecmaVersion: 'latest', sourceType: 'script' });
  } catch (error) {
    throw new Error(`The bundle is not a script that parses: ${(error as Error).message}. Build it again.`);
  }
}

/** The declared name for a name as typed, or the text of the refusal. Formulas may use any letter case. */
export function resolveFunction(
  declared: ReadonlySet<string>,
  entry: Entry,
  name: string,
): { name: string } | { refusal: string } {
  const isHidden = entryRules[entry].hidesPrivate && name.endsWith('_');
  if (declared.has(name) && !isHidden) return { name };
  if (entry === 'cell') {
    const sameLetters = [...declared].find(one => one.toUpperCase() === name.toUpperCase());
    if (sameLetters !== undefined && !isHidden) return { name: sameLetters };
    return { refusal: `Unknown function: '${name}'.` };
  }
  if (entry === 'page') return { refusal: `google.script.run.${name} is not a function` };
  return { refusal: `Script function not found: ${name}` };
}
