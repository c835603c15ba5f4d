// The catalog in Markdown: a row a function for the README, all arguments and options for docs/functions.md.
import type { CatalogEntry, Option, Parameter } from '../../src/functions/define/define-function';

export function functionTable(catalog: readonly CatalogEntry[]): string {
  const rows = catalog.map(({ name, parameters, summary, reads }) => {
    const link = `[\`${name}(${signature(parameters)})\`](docs/functions.md#${name.toLowerCase()})`;
    return `| ${link} | ${cell(summary)} | ${reads ?? 'nothing'} |`;
  });
  return ['| function | gives | reads |', '|---|---|---|', ...rows].join('\n');
}

export function functionReference(catalog: readonly CatalogEntry[]): string {
  return [
    '<!-- Generated from src/functions by npm run generate. Do not edit. -->',
    '# Functions',
    '',
    'Brackets mark optional arguments. A table carries a header row unless `headers=no`; figures of given coins carry none',
    'unless `headers=yes`. Numbers are numbers, times are dates, blanks are empty. `options` is one text,',
    '`"from=2025-01-01; type=Trade"`, or a two-column range of names and values; it may follow the arguments that you need',
    'at once: `=CT_BALANCE("order=desc; limit=10")`. Both forms read the same in every locale.',
    '',
    ...catalog.flatMap(section),
  ].join('\n');
}

function section(entry: CatalogEntry): string[] {
  return [
    `## ${entry.name}`,
    '',
    `\`=${entry.name}(${signature(entry.parameters)})\``,
    '',
    entry.reads === undefined ? entry.summary : `${entry.summary} Reads \`${entry.reads}\`.`,
    '',
    '| argument | meaning | example |',
    '|---|---|---|',
    ...entry.parameters.map(argumentRow),
    '',
    '| option | meaning | example |',
    '|---|---|---|',
    ...entry.options.map(optionRow),
    '',
    ...entry.examples.map(({ formula, shows }) => `- \`${formula}\` – ${shows}`),
    '',
  ];
}

function argumentRow({ name, help, example }: Parameter): string {
  return `| \`${name}\` | ${cell(help)} | \`${example}\` |`;
}

function optionRow({ name, help, example }: Option): string {
  return `| \`${name}\` | ${cell(help)} | \`${name}=${example}\` |`;
}

function signature(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
