// The global functions of the bundle, written out with JSDoc: Sheets' autocomplete reads nothing else, and esbuild drops
// comments. Sheets has no mark for optional arguments and strips line breaks, so the sentences carry what matters.
import { catalog } from '../../src/functions/catalog';
import type { CatalogEntry, Parameter } from '../../src/functions/define-function';
import { pageFunctions } from '../../src/sidebar/server';

/** The name that the bundle's composition root has in the global scope. */
export const bundleGlobal = 'CoinTrackingAddOn';

/** What triggers call: exports of the composition root. */
export const triggers = ['refreshOnSchedule'] as const;

export function globalStubs(): string {
  return [
    ...catalog.map(cellStub),
    ...Object.keys(pageFunctions).map(pageStub),
    ...triggers.map(triggerStub),
  ].join('\n');
}

function cellStub(entry: CatalogEntry): string {
  const names = entry.parameters.map(({ name }) => name).join(', ');
  const doc = [
    entry.summary,
    `Example: ${entry.examples[0]!.formula} shows ${entry.examples[0]!.shows}.`,
    '',
    ...entry.parameters.map(parameterLine),
    '@return {*} A value, or rows that spill to the right and down.',
    '@customfunction',
  ];
  return `${block(doc)}\nfunction ${entry.name}(${names}) {\n  return ${bundleGlobal}.cell('${entry.name}', [${names}]);\n}\n`;
}

function parameterLine({ name, optional, help, example }: Parameter): string {
  return `@param {${example}} ${name} ${optional ? 'Optional. ' : ''}${help}`;
}

function pageStub(name: string): string {
  return `function ${name}(request) {\n  return ${bundleGlobal}.page('${name}', request);\n}\n`;
}

function triggerStub(name: string): string {
  return `function ${name}() {
  ${bundleGlobal}.${name}();
}
`;
}

function block(lines: readonly string[]): string {
  return ['/**', ...lines.map(line => ` * ${line.replace(/\*\//g, '* /')}`.trimEnd()), ' */'].join('\n');
}
