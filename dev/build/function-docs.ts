// The catalog in Markdown: a table for the README, all arguments and options for docs/functions.md.
import { withCurrency } from '../../src/core/tables/headers';
import { columnsOf, type FunctionColumn } from '../../src/functions/define/columns';
import type { CatalogEntry } from '../../src/functions/define/define-function';
import type { Option } from '../../src/functions/define/option';
import type { Parameter } from '../../src/functions/define/parameter';
import { methodsOf } from '../../src/functions/methods-of';

export function functionTable(catalog: readonly CatalogEntry[]): string {
  const rows = catalog.map(entry => {
    const { name, parameters, summary } = entry;
    const link = `[\`${name}(${signature(parameters)})\`](docs/functions.md#${name.toLowerCase()})`;
    return `| ${link} | ${cell(summary)} | ${methodsOf(entry).join(', ') || 'nothing'} |`;
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
    'Arguments are separated by semicolons here, which Sheets takes in every locale. Commas separate them only where the decimal',
    'sign is a point.',
    '',
    "Days are those of the spreadsheet's time zone (File ▸ Settings): `from=2025` begins with the first second of 2025 there, and `to`",
    'includes the last second of what it names. Either may be `2025-12-31`, `31.12.2025`, a month `2025-12`, a quarter `2025-Q4`, a year,',
    '`today`, `today-30`, `yesterday`, `ytd`, `qtd`, `mtd`, `this` or `last` with `month`, `quarter` or `year`, a time `2025-12-31 14:30`,',
    'a cell with a date in a two-column range, or what `"from="&A1` makes of one. When the zone is changed, formulas use the new one',
    'after the next refresh, or when the sidebar was opened and they recalculate.',
    '',
    "A history has a row a day: the account's days, with the figures at their beginning, and today with those of the moment of the call.",
    '',
    'A column is named by its API field or by its header, in any case. What CoinTracking sends beyond the columns listed here',
    'follows them and can be named, too.',
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
    [entry.summary, ...readsSentence(entry)].join(' '),
    '',
    '| argument | meaning | example |',
    '|---|---|---|',
    ...entry.parameters.map(argumentRow),
    '',
    '| option | meaning | example |',
    '|---|---|---|',
    ...entry.options.map(optionRow),
    '',
    '| column | header | holds |',
    '|---|---|---|',
    ...columnsOf(entry.columns).map(columnRow),
    '',
    ...entry.examples.map(({ formula, shows }) => `- \`${formula}\` – ${shows}`),
    '',
  ];
}

function readsSentence(entry: CatalogEntry): string[] {
  const methods = methodsOf(entry).map(method => `\`${method}\``);
  return methods.length === 0 ? [] : [`Reads ${methods.join(', ')}.`];
}

function argumentRow({ name, help, example }: Parameter): string {
  return `| \`${name}\` | ${cell(help)} | \`${example}\` |`;
}

function optionRow({ name, help, example }: Option): string {
  return `| \`${name}\` | ${cell(help)} | \`${name}=${example}\` |`;
}

const kinds: Readonly<Record<FunctionColumn['type'], string>> = {
  text: 'text',
  number: 'a number',
  time: 'a date with a time',
  day: 'a date',
  mixed: 'what the row is about',
};

function columnRow(column: FunctionColumn): string {
  const { name, header, type } = column;
  return `| \`${name}\` | ${withCurrency(header, '')} | ${kinds[type]}${whereItIs(column)} |`;
}

function whereItIs({ isAlways, onlyWith, notWith }: FunctionColumn): string {
  if (notWith.length > 0) return `, not with ${asTyped(notWith)}`;
  if (isAlways) return '';
  return onlyWith.length > 0 ? `, with ${asTyped(onlyWith)}` : ', where CoinTracking sends it';
}

/** What is an option or an argument as code, the rest as words. */
function asTyped(given: readonly string[]): string {
  return given.map(one => (/^(\w+(=\w+)?|"\w+")$/.test(one) ? `\`${one}\`` : one)).join(' or ');
}

function signature(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join('; ');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
