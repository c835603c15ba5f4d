// The catalog is complete, and each entry documents what its function does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { methods } from '../../src/core/api/methods';
import { failureOf } from '../../src/core/errors';
import { withCurrency } from '../../src/core/tables/headers';
import { catalog } from '../../src/functions/catalog';
import type { CellArgument } from '../../src/functions/define/cell-value';
import { columnsOf } from '../../src/functions/define/columns';
import type { CatalogEntry } from '../../src/functions/define/define-function';
import { parseArguments } from '../../src/functions/input/parse-arguments';
import { parseOptions } from '../../src/functions/input/parse-options';
import { methodsOf } from '../../src/functions/methods-of';
import { listReads } from '../../src/functions/resolve-reads';
import { argumentsOf } from '../support/example-arguments';
import { Sheet } from '../support/sheet';

const entries = catalog.map(entry => [entry.name, entry] as const);
const isSentence = /^["A-Za-z].*\.$/;

test('every file of a function is in the catalog', () => {
  const files = readdirSync(join(__dirname, '../../src/functions')).filter(file => file.startsWith('ct-'));
  const named = files.map(file => file.replace(/\.ts$/, '').replace(/-/g, '_').toUpperCase());
  expect(catalog.map(({ name }) => name).sort()).toEqual(named.sort());
});

test('every function has a test of its own', () => {
  for (const { name } of catalog) {
    const file = join(__dirname, `${name.toLowerCase().replace(/_/g, '-')}.test.ts`);
    expect(readFileSync(file, 'utf8')).toContain(name);
  }
});

test('names are unique, written as Sheets shows them, and none is another add-on’s', () => {
  const names: string[] = catalog.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^CT(_[A-Z]+)+$/);
  const reserved = 'CT_PRICE CT_CHANGE CT_MARKETCAP CT_SUPPLY CT_RANK CT_VOLUME CT_ATH CT_ATHCHANGE'.split(
    ' ',
  );
  expect(names.filter(name => reserved.includes(name))).toEqual([]);
});

test('every method of the API is read by a function', () => {
  expect([...new Set(catalog.flatMap(methodsOf))].sort()).toEqual([...methods].sort());
});

describe.each(entries)('%s', (name, entry: CatalogEntry) => {
  test('says in a sentence what its cell shows', () => {
    expect(entry.summary).toMatch(isSentence);
    expect(entry.summary.length).toBeLessThanOrEqual(160);
  });

  test('documents every parameter; options come last', () => {
    const names = entry.parameters.map(parameter => parameter.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.indexOf('options')).toBe(names.length - 1);
    for (const { help, example, choices } of entry.parameters) {
      expect(help).toMatch(isSentence);
      expect(example).toMatch(/^("[^"]+"|[A-Z]\d:[A-Z]\d)$/);
      for (const choice of choices ?? []) expect(help).toContain(choice);
    }
  });

  test('has no mandatory parameter behind an optional one', () => {
    const optional = entry.parameters.map(parameter => parameter.optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  test('documents every option with an example that it takes', () => {
    const names = entry.options.map(option => option.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['account', 'headers']));
    for (const option of entry.options) {
      expect(option.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(option.help).toMatch(isSentence);
      expect(Object.keys(parseOptions(`${option.name}=${option.example}`, entry.options))).toEqual([
        option.name,
      ]);
      if (option.kind === 'choice') expect(option.choices!.length).toBeGreaterThan(1);
    }
  });

  test('takes the example of every parameter', () => {
    const given = entry.parameters.flatMap(({ example }) => argumentsOf(`=${name}(${example})`, name));
    expect(() => parseArguments(entry, given)).not.toThrow();
  });

  test('names its columns, and its table has them by those names and headers', () => {
    const columns = columnsOf(entry.columns);
    expect(columns.length).toBeGreaterThan(0);
    const [shown] = new Sheet().run(name, ...(wholeTables[name] ?? [])) as unknown[][];
    const always = columns.filter(({ isAlways }) => isAlways);
    expect(shown).toEqual(expect.arrayContaining(always.map(({ header }) => withCurrency(header, 'EUR'))));
    const byName = `columns=${always.map(column => column.name).join(',')}`;
    const isPickable = entry.options.some(option => option.name === 'columns');
    const required = entry.parameters[0]!.optional ? [] : wholeTables[name]!;
    if (isPickable)
      expect(new Sheet().run(name, ...required, byName)).toHaveProperty('0.length', always.length);
  });

  test('has the columns of an option with it, and none that it says are lacking then', () => {
    const { onlyWith = {}, notWith = {} } = entry.columns;
    for (const option of Object.keys({ ...onlyWith, ...notWith }).filter(given => given.includes('='))) {
      const names = columnsOf(entry.columns);
      const headersOf = (wanted: readonly string[]) =>
        names.filter(({ name }) => wanted.includes(name)).map(({ header }) => withCurrency(header, 'EUR'));
      const [args, options] = [false, true].map(isOption =>
        (wholeTables[name] ?? []).filter(one => one.includes('=') === isOption),
      );
      const [shown] = new Sheet().run(name, ...args!, [...options!, option].join('; ')) as unknown[][];
      expect(shown).toEqual(expect.arrayContaining(headersOf(Object.keys(onlyWith[option] ?? {}))));
      expect(shown!.filter(header => headersOf(notWith[option] ?? []).includes(String(header)))).toEqual([]);
    }
  });

  test('suggests fields that it names', () => {
    const field = entry.parameters.find(parameter => parameter.name === 'field');
    const names = columnsOf(entry.columns).map(column => column.name);
    const suggested = field?.example.replace(/"/g, '').split(',') ?? [];
    expect(names).toEqual(expect.arrayContaining(suggested));
  });

  test('its examples read all methods that it may read, and no other', () => {
    const methods = entry.examples.flatMap(({ formula }) => {
      const parsed = parseArguments(entry, argumentsOf(formula, name))!;
      const reads = listReads(entry.reads(parsed), () => []).map(({ dataset }) => dataset);
      return [...reads, ...(entry.foresees?.(parsed) ?? [])].map(({ method }) => method);
    });
    expect([...new Set(methods)].sort()).toEqual([...methodsOf(entry)].sort());
  });

  test('has examples, and each shows something', () => {
    expect(entry.examples.length).toBeGreaterThan(0);
    for (const { formula, shows } of entry.examples) {
      expect(shows).toMatch(/^[a-z].*[^.]$/);
      const shown = runExample(name, argumentsOf(formula, name));
      expect(shown).toBeDefined();
      expect(shown).not.toBe('');
    }
  });
});

/** What shows every column of a function. */
const wholeTables: Readonly<Record<string, readonly string[]>> = {
  CT_TOTAL: ['value_fiat,value_btc,profit_fiat,profit_btc', 'headers=yes'],
  CT_HISTORICAL_CURRENCY: ['ETH'],
  CT_BALANCE_ON: ['2025-12-31'],
  CT_LAST_UPDATE: ['headers=yes'],
};

/** An example may name a coin or dataset that the test's account lacks; all else about it must hold. */
function runExample(name: string, given: CellArgument[]): unknown {
  const sheet = new Sheet();
  sheet.run('CT_BALANCE');
  sheet.run('CT_REALIZED');
  try {
    return sheet.run(name, ...given);
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.code === 'ARGUMENT_UNKNOWN' && ['coin', 'series'].includes(failure.argument))
      return failure.code;
    throw thrown;
  }
}
