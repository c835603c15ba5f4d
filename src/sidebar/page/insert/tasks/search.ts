// Finds tasks, functions and reports by what people call things: titles first, then topics, coins, columns and options, and only
// where nothing has these words the sentences of help. In English and in the person's language.
import { catalog } from '../../../../functions/catalog';
import { columnsOf } from '../../../../functions/define/columns';
import type { CatalogEntry, FunctionName } from '../../../../functions/define/define-function';
import { methodsOf } from '../../../../functions/methods-of';
import { helpIn } from '../../../../languages/help-in';
import type { Language } from '../../../../languages/language';
import type { InsertWords } from '../../../../languages/pack';
import type { ReportName } from '../../../contract';
import { chipNameOf } from '../formulas/column-chips';
import { type TaskName, tasks } from './tasks';
import { type Answering, type TopicName, topicNames, topicOf } from './topics';

export interface Preset {
  readonly coin?: string;
  /** A chip to be ticked. */
  readonly chip?: string;
}

export type Hit =
  | {
      readonly kind: 'task';
      readonly task: TaskName;
      readonly title: string;
      readonly because: string;
      readonly preset: Preset;
    }
  | { readonly kind: 'function'; readonly function: FunctionName; readonly title: string }
  | {
      readonly kind: 'report';
      readonly report: ReportName;
      readonly title: string;
      readonly because: string;
    };

export interface Searched {
  readonly words: InsertWords;
  /** English, where the person's language isn't. */
  readonly english: InsertWords;
  readonly language: Language;
  /** Of the account. */
  readonly coins: readonly string[];
}

/** Blank: nothing. */
export function search(query: string, searched: Searched): readonly Hit[] {
  const wanted = plain(query)
    .split(/[\s,]+/)
    .filter(Boolean);
  if (wanted.length === 0) return [];
  const found = new Map<string, Hit>();
  const add = (hits: readonly Hit[]) => {
    for (const hit of hits) if (!found.has(keyOf(hit))) found.set(keyOf(hit), hit);
  };
  const topicsFound = topicNames.filter(name => isTopic(name, query, searched));
  const coinHits = ofCoin(query, searched);
  add(coinHits);
  add(byTitle(wanted, searched));
  for (const name of topicsFound) add(ofTopic(name, searched));
  // A coin's name stands in some columns' names, too.
  if (coinHits.length === 0) add(byParts(wanted, searched));
  if (found.size === 0) add(byHelp(wanted, searched));
  add(reports(wanted, topicsFound, searched));
  return [...found.values()];
}

export function keyOf(hit: Hit): string {
  if (hit.kind === 'report') return `report ${hit.report}`;
  return hit.kind === 'task' ? `task ${hit.task}` : hit.function;
}

function ofCoin(query: string, { words, coins }: Searched): Hit[] {
  const coin = [...coins, 'BTC', 'ETH'].find(name => plain(name) === plain(query).trim());
  if (coin === undefined) return [];
  return Object.entries(words.search.ofCoin).map(([task, title]) => ({
    kind: 'task',
    task: task as TaskName,
    title: title(coin),
    because: '',
    preset: { coin },
  }));
}

function byTitle(wanted: readonly string[], { words, english }: Searched): Hit[] {
  return tasks
    .filter(task => {
      const titles = [words, english].map(known => known.tasks[task.name].title);
      return hasAll(wanted, [...titles, task.function, task.function.replace(/_/g, ' ')]);
    })
    .map(task => hitOf({ task: task.name }, words));
}

function isTopic(name: TopicName, query: string, { words, english }: Searched): boolean {
  const asked = plain(query).trim().replace(/\s+/g, ' ');
  const synonyms = [words, english]
    .flatMap(known => known.search.topics[name].split(','))
    .map(word => plain(word.trim()));
  return synonyms.some(
    word =>
      word === asked || (asked.length > 2 && word.startsWith(asked)) || ` ${asked} `.includes(` ${word} `),
  );
}

function ofTopic(name: TopicName, { words, language }: Searched): Hit[] {
  const { tasks: answering, functions = [] } = topicOf(name);
  return [
    ...answering.map(one => hitOf(one, words)),
    ...functions.map(found => functionHit(catalog.find(entry => entry.name === found)!, language)),
  ];
}

function hitOf({ task, column, chip, has }: Answering, words: InsertWords): Hit {
  return {
    kind: 'task',
    task,
    title: has ? words.search.has[has] : words.tasks[task].title,
    because: column === undefined ? '' : words.search.column(column),
    preset: chip === undefined ? {} : { chip },
  };
}

function byParts(wanted: readonly string[], { words, language }: Searched): Hit[] {
  return catalog.flatMap((entry): Hit[] => {
    const hit = (because: string, preset: Preset = {}) => hitOfEntry(entry, because, preset, words, language);
    const column = columnsOf(entry.columns).find(({ name, header }) =>
      hasAll(wanted, [name, name.replace(/_/g, ' '), header, words.columns[name] ?? '']),
    );
    if (column) return [hit(words.search.column(column.name), { chip: chipNameOf(column.name) })];
    const part = [...entry.options, ...entry.parameters].find(({ name, choices = [] }) =>
      hasAll(wanted, [name, name.replace(/_/g, ' '), words.parts[name] ?? '', ...choices]),
    );
    if (part) return [hit(words.search.option(part.name))];
    return hasAll(wanted, [entry.name, entry.name.replace(/_/g, ' '), ...methodsOf(entry)]) ? [hit('')] : [];
  });
}

function byHelp(wanted: readonly string[], { words, language }: Searched): Hit[] {
  const inBoth = (english: string) => [english, helpIn(english, language)];
  return catalog
    .filter(({ summary, parameters, options, examples }) =>
      hasAll(wanted, [
        ...inBoth(summary),
        ...[...parameters, ...options].flatMap(part => inBoth(part.help)),
        ...examples.flatMap(({ shows }) => inBoth(shows)),
      ]),
    )
    .map(entry => hitOfEntry(entry, '', {}, words, language));
}

/** The first task that it answers; else the function by itself. */
function hitOfEntry(
  entry: CatalogEntry,
  because: string,
  preset: Preset,
  words: InsertWords,
  language: Language,
): Hit {
  const task = tasks.find(known => known.function === entry.name && !known.needsCoin);
  if (task === undefined) return functionHit(entry, language);
  return { kind: 'task', task: task.name, title: words.tasks[task.name].title, because, preset };
}

function functionHit(entry: CatalogEntry, language: Language): Hit {
  return { kind: 'function', function: entry.name, title: helpIn(entry.summary, language) };
}

function reports(
  wanted: readonly string[],
  found: readonly TopicName[],
  { words, english }: Searched,
): Hit[] {
  const names = Object.keys(words.gallery.reports) as ReportName[];
  return names.flatMap((report): Hit[] => {
    const { title, what, about } = words.gallery.reports[report];
    const topic = found.find(name => topicOf(name).report === report);
    const because = topic && (words.search.reportHas as Readonly<Record<string, string>>)[topic];
    const inEnglish = english.gallery.reports[report];
    const isNamed = hasAll(wanted, [title, what, about, inEnglish.title, inEnglish.what, inEnglish.about]);
    if (topic === undefined && !isNamed) return [];
    return [{ kind: 'report', report, title: words.search.report(title), because: because ?? what }];
  });
}

/** Each word somewhere in the texts; "fees" finds the fee of a trade. */
function hasAll(wanted: readonly string[], texts: readonly string[]): boolean {
  const all = plain(texts.join('\n'));
  return wanted.every(word => all.includes(word) || all.includes(singular(word)));
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

/** Without case and accents, which people leave out when they search. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
