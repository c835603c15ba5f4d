import { catalog } from '../../../src/functions/catalog';
import { type Language, languages } from '../../../src/languages/language';
import { pagePackOf } from '../../../src/languages/page-pack-of';
import { keyOf, search } from '../../../src/sidebar/page/insert/tasks/search';
import { tasks } from '../../../src/sidebar/page/insert/tasks/tasks';
import { topicNames } from '../../../src/sidebar/page/insert/tasks/topics';

const english = pagePackOf('en').insert;
const hits = (query: string, language: Language = 'en') =>
  search(query, { words: pagePackOf(language).insert, english, language, coins: ['SOL2', 'DOGE'] });
const found = (query: string, language?: Language) => hits(query, language).map(keyOf);

test('nothing asked for finds nothing: the list shows its groups', () => {
  expect(found('  ')).toEqual([]);
});

test('fees are found as people look for them: by themselves, beside each trade, in flows and in a report', () => {
  expect(hits('fees')).toMatchObject([
    { task: 'fees', title: 'Fees by month, coin or exchange' },
    { task: 'trades', title: 'Trades of a year, with the fee of each', because: 'column fee_amount' },
    { task: 'flows' },
    { kind: 'report', report: 'tax', title: 'Report: Tax year', because: 'has the fees of the year' },
  ]);
  expect(found('fee')).toEqual(found('fees'));
});

test.each(languages)('in the language %s, what the search field suggests finds something', language => {
  const { placeholder } = pagePackOf(language).insert.search;
  const examples = placeholder.replace(/^.*[:：]\s*/, '').split(/[,、]\s*/);
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples) expect(found(example.replace('…', ''), language)).not.toEqual([]);
});

test.each(languages)('in the language %s, every word of every topic finds its tasks', language => {
  const { topics } = pagePackOf(language).insert.search;
  for (const topic of topicNames)
    for (const word of topics[topic].split(','))
      expect([topic, word, found(word, language).length > 0]).toEqual([topic, word, true]);
});

test.each([
  ['fee', 'fees'],
  ['staking', 'income'],
  ['PnL', 'realized'],
  ['wallet', 'byExchange'],
  ['price', 'allCoins'],
  ['Preis', 'allCoins', 'de'],
  ['Gebühr', 'fees', 'de'],
  ['borse', 'byExchange', 'de'],
  ['手续费', 'fees', 'zh'],
  ['钱包', 'byExchange', 'zh'],
] as const)('%s finds the task %s', (word, task, language: Language = 'en') => {
  expect(found(word, language)).toContain(`task ${task}`);
});

test('people search in their language, in English, and without accents', () => {
  expect(found('Börse', 'de')).toEqual(found('borse', 'de'));
  expect(found('exchange', 'de')).toContain('task byExchange');
});

test('a coin of the account opens what is about a coin, with it filled in', () => {
  expect(hits('doge')).toMatchObject([
    { task: 'coinNow', title: 'Amount or value of DOGE', preset: { coin: 'DOGE' } },
    { task: 'coinOverTime' },
    { task: 'trades' },
    { task: 'lots' },
  ]);
});

test('columns, options and functions are found by their names', () => {
  expect(hits('fee_currency')).toMatchObject([
    { task: 'trades', because: 'column fee_currency', preset: { chip: 'fee' } },
  ]);
  expect(hits('tax_method')).toMatchObject([{ task: 'gains', because: 'option tax_method' }]);
  expect(found('getHistoricalCurrency')).toContain('task coinOverTime');
  expect(found('ct_last_update')).toEqual(['CT_LAST_UPDATE']);
});

test('every function is found by its name', () => {
  for (const { name } of catalog) {
    const answering = tasks.filter(task => task.function === name).map(task => `task ${task.name}`);
    expect(found(name)).toEqual(expect.arrayContaining(answering.length > 0 ? answering : [name]));
  }
});

test('sentences of help are searched where nothing else has the words', () => {
  expect(found('ready for a pie chart')).toContain('task shares');
});

test('every word has to be there', () => {
  expect(found('balance nonsense')).toEqual([]);
});
