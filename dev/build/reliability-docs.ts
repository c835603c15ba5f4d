// docs/reliability.md: what the long tests tried and what came out. The figures are the ones that the tests keep on record.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './bundle';

interface Topic {
  /** Of the figures in test/reliability. */
  readonly name: string;
  readonly title: string;
  readonly tried: string;
  readonly remains?: string;
}

const topics: readonly Topic[] = [
  {
    name: 'races',
    title: 'A person works while the add-on does',
    tried:
      'A refresh, a repair, a freeze and an insert run, and a person edits the spreadsheet right before one of their calls: types ' +
      'over a cell, changes an argument, inserts or deletes a row or a column, sorts, deletes or renames a sheet, protects cells. ' +
      'Each edit is tried before each call.',
    remains:
      'A freeze and an insert write values and formulas into cells that they have read in the call before. Apps Script has no call ' +
      'that does both, so an edit in the moment between the two can be written over. Recalculating has no such moment: a text ' +
      'finder replaces a name where it stands and nothing else. Only where Google’s finders pass over a cell, it is written by itself.',
  },
  {
    name: 'answers',
    title: 'CoinTracking answers with something else',
    tried:
      'Answers that say `success` and are broken otherwise, to every function that shows CoinTracking’s own tables, with an empty cache, with an old ' +
      'table, in a refresh and by the clock.',
    remains:
      'An answer that has the right shape and readable figures which are wrong can’t be told from a right one. An empty answer ' +
      'after a full one is believed when a second one says the same.',
  },
  {
    name: 'hour',
    title: 'The limit of calls an hour',
    tried:
      'Random events over several spreadsheets and people with one key: cells, refreshes, connecting, leaving, clocks that jump, ' +
      'runs that die, caches and stores that forget or can’t be written. The server’s side counts by itself.',
    remains:
      'Copies of the script that are bound to different spreadsheets, and other programs with the same key, share no count. A ' +
      'setting of the account says how many there are; the hour is divided by it.',
  },
  {
    name: 'days',
    title: 'Days of any time zone',
    tried: 'Days, months and years of many zones against an independent calendar.',
  },
  {
    name: 'numbers',
    title: 'Numbers as PHP writes them',
    tried: 'Every form in which PHP prints a number, made by a second program and read back.',
    remains:
      'A text that could be two numbers is read by the other values beside it, or shown as it came and counted.',
  },
  {
    name: 'names',
    title: 'Names as people type them',
    tried: 'Names in other case, composition, with blanks and invisible characters.',
  },
  {
    name: 'page-requests',
    title: 'A page sends what it likes',
    tried:
      'Odd values of every kind, whole or in the place of one field, to every function that the sidebar’s page may call.',
  },
];

const folder = join(projectRoot, 'test/reliability');

export function reliabilityReport(): string {
  const sections = topics.filter(({ name }) => existsSync(fileOf(name))).map(section);
  return `<!-- Generated from test/reliability by npm run generate. -->

# Reliability

Three promises stand above all others: nothing that a person has made is damaged, no figure is shown that isn’t true, and
CoinTracking’s limit of calls is kept. These are the tests that try to break them; \`npm test\` runs them all, and they fail when one
of these figures changes.

${sections.join('\n')}`;
}

function section({ name, title, tried, remains }: Topic): string {
  const figures = JSON.parse(readFileSync(fileOf(name), 'utf8')) as Record<string, number | string>;
  const rows = Object.entries(figures).map(([words, figure]) => `| ${words} | ${shown(figure)} |`);
  const table = ['| | |', '|---|--:|', ...rows].join('\n');
  return `## ${title}\n\n${tried}\n\n${table}\n${remains ? `\n**What remains possible.** ${remains}\n` : ''}`;
}

function shown(figure: number | string): string {
  return typeof figure === 'number' ? figure.toLocaleString('en-US') : figure;
}

function fileOf(name: string): string {
  return join(folder, `${name}.json`);
}
