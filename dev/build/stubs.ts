// Writes the bundle's global functions with JSDoc. Sheets' autocomplete reads only JSDoc, and esbuild drops comments.
// Sheets marks no argument as optional and strips line breaks, so the sentences say it.

import { menuFunctionNames } from '../../src/add-on/menu';
import { pageFunctionNames } from '../../src/add-on/page-functions';
import { renamedPrefix } from '../../src/formulas/formula-calls';
import { catalog } from '../../src/functions/catalog';
import type { CatalogEntry } from '../../src/functions/define/define-function';
import type { Parameter } from '../../src/functions/define/parameter';

/** The name that the bundle's composition root has in the global scope. */
export const bundleGlobal = 'CoinTrackingAddOn';

export function globalStubs(): string {
  return [
    ...catalog.map(cellStub),
    ...catalog.map(secondNameStub),
    ...['onOpen', 'onInstall'].map(openStub),
    ...menuFunctionNames.map(menuStub),
    ...pageFunctionNames.map(pageStub),
    scheduleStub,
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
  return `${block(doc)}\nfunction ${entry.name}(${names}) {\n  return ${bundleGlobal}.cell('${entry.name}', [].slice.call(arguments));\n}\n`;
}

function parameterLine({ name, optional, help, example }: Parameter): string {
  return `@param {${example}} ${name} ${optional ? 'Optional. ' : ''}${help}`;
}

function pageStub(name: string): string {
  return `function ${name}(request) {\n  return ${bundleGlobal}.page('${name}', request);\n}\n`;
}

function openStub(name: string): string {
  return `function ${name}() {\n  ${bundleGlobal}.onOpen();\n}\n`;
}

function menuStub(name: string): string {
  return `function ${name}() {\n  ${bundleGlobal}.menu('${name}');\n}\n`;
}

/** Without a comment: autocomplete doesn't offer it. */
function secondNameStub({ name, parameters }: CatalogEntry): string {
  const names = parameters.map(parameter => parameter.name).join(', ');
  const secondName = name.replace('CT_', renamedPrefix);
  return `function ${secondName}(${names}) {\n  return ${name}.apply(this, arguments);\n}\n`;
}

const scheduleStub = `function refreshOnSchedule(event) {\n  ${bundleGlobal}.refreshOnSchedule(event);\n}\n`;

function block(lines: readonly string[]): string {
  return ['/**', ...lines.map(line => ` * ${line.replace(/\*\//g, '* /')}`.trimEnd()), ' */'].join('\n');
}
