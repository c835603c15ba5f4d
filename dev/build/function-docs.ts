// The catalog in Markdown: a table for the README, all arguments and options for docs/functions.md.
import { withCurrency } from '../../src/core/tables/headers';
import { columnsOf, type FunctionColumn } from '../../src/functions/define/columns';
import type { CatalogEntry } from '../../src/functions/define/define-function';
import type { Option } from '../../src/functions/define/option';
import type { Parameter } from '../../src/functions/define/parameter';
import { methodsOf } from '../../src/functions/methods-of';
import { meaningOf } from './column-meanings';
import type { Results } from './examples/compute-results';
import type { ResultRows } from './examples/compute-sheets';
import { exampleMarkdown } from './examples/example-docs';
import { nowMillis, settings } from './examples/example-spreadsheets';
import { wallText } from './examples/result-texts';
import { functionTasks } from './function-tasks';
import { type CookedRecipe, recipeAnchor, recipeSection } from './recipe-docs';

export function functionTable(catalog: readonly CatalogEntry[]): string {
  const rows = catalog.map(entry => {
    const { name, parameters, summary } = entry;
    const link = `[\`${name}(${signature(parameters)})\`](docs/functions.md#${name.toLowerCase()})`;
    return `| ${link} | ${cell(summary)} | ${methodsOf(entry).join(', ') || 'nothing'} |`;
  });
  return ['| function | gives | reads |', '|---|---|---|', ...rows].join('\n');
}

export function functionReference(catalog: readonly CatalogEntry[], results: Results): string {
  return [
    '<!-- Generated from src/functions and dev/build/recipes.ts by npm run generate. Do not edit. -->',
    '# Functions',
    '',
    'What do you want to know?',
    '',
    ...contents(catalog, results.recipes),
    '## How formulas are written',
    '',
    'Brackets mark optional arguments. A table carries a header row unless `headers=no`; figures of given coins carry none',
    'unless `headers=yes`. Numbers are numbers, times are dates, blanks are empty. `options` is one text,',
    '`"from=2025-01-01; type=Trade"`, or a two-column range of names and values; it may follow the arguments that you need',
    'at once: `=CT_BALANCE("order=desc; limit=10")`. Both forms read the same in every locale. Words in tables, such as `short` or',
    '`no-purchase`, are English whoever looks, so that formulas can go by them.',
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
    'With `account=*` a function answers for all connected accounts: figures of a coin, a day or a period are added up, and tables with a',
    'row a transaction, a lot, a fault or a dataset have a column `account` first. What went from one account to another is a transfer.',
    'Each account spends calls of its own. [Accuracy](accuracy.md#rules) says what is added up and what is not.',
    '',
    "A history has a row a day: the account's days, with the figures at their beginning, and today with those of the moment of the call.",
    '',
    'A column is named by its API field or by its header, in any case. What CoinTracking sends beyond the columns listed here',
    'follows them and can be named, too.',
    '',
    '## The results on this page',
    '',
    ...aboutResults,
    '',
    '## Recipes',
    '',
    'What the figures made from transactions mean, and why they are no tax advice: [accuracy.md](accuracy.md).',
    '',
    ...results.recipes.flatMap(recipeSection),
    ...catalog.flatMap(entry => section(entry, results.examples)),
  ].join('\n');
}

const aboutResults = [
  'They are what the formulas show on the demo account, five years of saving in coins, at this moment:',
  `${wallText(new Date(nowMillis))} in the time zone ${settings.timeZone}. The add-on itself has computed them. Long tables are cut, numbers`,
  'rounded, and days written as in 2025-12-31; Sheets shows them as your locale does. With `account=demo` among the options you see the',
  'same account in your own sheet: the same amounts and prices, with days that lead up to today.',
];

function contents(catalog: readonly CatalogEntry[], recipes: readonly CookedRecipe[]): string[] {
  const named = functionTasks.flatMap(([, names]) => names);
  const missing = catalog.filter(({ name }) => !named.includes(name));
  if (missing.length > 0)
    throw new Error(`dev/build/function-tasks.ts lacks ${missing.map(({ name }) => name)}.`);
  const rows = functionTasks.map(([task, names]) => {
    const functions = names.map(name => `[${name}](#${name.toLowerCase()})`);
    const questions = recipes
      .filter(recipe => recipe.task === task)
      .map(recipe => `[${recipe.question}](#${recipeAnchor(recipe)})`);
    return `| ${task} | ${functions.join('<br>')} | ${questions.join('<br>')} |`;
  });
  return ['| task | functions | recipes |', '|---|---|---|', ...rows, ''];
}

function section(entry: CatalogEntry, results: ReadonlyMap<string, ResultRows>): string[] {
  return [
    `## ${entry.name}`,
    '',
    `\`=${entry.name}(${signature(entry.parameters)})\``,
    '',
    [entry.summary, ...readsSentence(entry)].join(' '),
    '',
    ...entry.examples.flatMap(({ formula, shows }) => exampleMarkdown(formula, shows, results.get(formula)!)),
    '| argument | meaning | example |',
    '|---|---|---|',
    ...entry.parameters.map(argumentRow),
    '',
    '| option | meaning | example |',
    '|---|---|---|',
    ...entry.options.map(optionRow),
    '',
    '| column | header | meaning | holds |',
    '|---|---|---|---|',
    ...columnsOf(entry.columns).map(column => columnRow(column, meaningOf(entry.name, column.name))),
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
  mixed: 'a number, a date or a text',
};

function columnRow(column: FunctionColumn, meaning: string): string {
  const { name, header, type } = column;
  return `| \`${name}\` | ${withCurrency(header, '')} | ${meaning} | ${kinds[type]}${whereItIs(column)} |`;
}

function whereItIs({ isAlways, onlyWith, notWith }: FunctionColumn): string {
  if (notWith.length > 0) return `, not with ${asTyped(notWith)}`;
  if (isAlways) return '';
  return onlyWith.length > 0 ? `, with ${asTyped(onlyWith)}` : ', where CoinTracking sends it';
}

/** Options and arguments as code, the rest as words. */
function asTyped(given: readonly string[]): string {
  const typed = /^\w+$|\w+=[\w*]+(; \w+=[\w*]+)*|"\w+"/g;
  return given.map(one => one.replace(typed, '`$&`')).join(' or ');
}

function signature(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join('; ');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
