import fc from 'fast-check';
import { callsIn } from '../../../src/formulas/formula-calls';
import { staticValueOf } from '../../../src/formulas/static-value';
import type { References } from '../../../src/formulas/workbook';
import { catalog } from '../../../src/functions/catalog';
import type { CellArgument } from '../../../src/functions/define/cell-value';
import type { CatalogEntry } from '../../../src/functions/define/define-function';
import { listKey, namesIn, partsOf, unquoted } from '../../../src/functions/input/name-list';
import { parseArguments } from '../../../src/functions/input/parse-arguments';
import { parseOptions } from '../../../src/functions/input/parse-options';
import { completed } from '../../../src/sidebar/page/insert/formulas/completion';
import { composeFormula } from '../../../src/sidebar/page/insert/formulas/compose-formula';
import type { FormValues } from '../../../src/sidebar/page/insert/formulas/form-values';
import { typedIn } from '../../../src/sidebar/page/insert/formulas/typed-in-formula';

const entryOf = (name: string) => catalog.find(entry => entry.name === name)!;
const noCells: References = { find: () => undefined, values: () => undefined, hasDecimalComma: () => true };

function composed(name: string, args: FormValues['args'], options: FormValues['options'] = {}): string {
  return composeFormula(entryOf(name), { args, options });
}

/** The argument values that Sheets passes for a formula without references. */
function handedOver(formula: string): CellArgument[] {
  return callsIn(formula)[0]!.args.map(arg => staticValueOf(arg, 'Sheet1', noCells) as CellArgument);
}

test('a function without anything typed is called with nothing', () => {
  expect(composed('CT_BALANCE', {})).toBe('=CT_BALANCE()');
  expect(composed('CT_BALANCE', { coin: '  ' }, { limit: '' })).toBe('=CT_BALANCE()');
});

test('names stand in quotes, cells do not', () => {
  expect(composed('CT_BALANCE', { coin: 'BTC', field: 'amount,value_fiat' })).toBe(
    '=CT_BALANCE("BTC"; "amount,value_fiat")',
  );
  expect(composed('CT_BALANCE', { coin: 'A2:A9', field: "'My sheet'!B1" })).toBe(
    "=CT_BALANCE(A2:A9; 'My sheet'!B1)",
  );
  expect(composed('CT_BALANCE', { coin: '=A2', field: '= Fields' })).toBe('=CT_BALANCE(A2; Fields)');
});

test.each(['A2', 'BTC', 'SOL2', 'Kraken: spot', '=UPPER(A2)', '=A2)&(', 'A2:', '!A1'])(
  '%s is a name, since it may be one or means no cells',
  typed => {
    expect(composed('CT_BALANCE', { coin: typed })).toBe(`=CT_BALANCE("${typed}")`);
  },
);

test.each(['A2:A9', '$A$2:$A$9', 'A:A', 'a2:b9', 'Sheet1!B2', "'My sheet'!A1:A3", "'it''s'!A1"])(
  '%s means cells',
  typed => {
    expect(composed('CT_BALANCE', { coin: typed })).toBe(`=CT_BALANCE(${typed})`);
  },
);

test('what is left out in the middle keeps its place, at the end it goes', () => {
  expect(composed('CT_GROUPED_BALANCE', { name: 'Kraken' })).toBe('=CT_GROUPED_BALANCE(; "Kraken")');
  expect(composed('CT_GROUPED_BALANCE', { group: 'type' }, { totals: 'only' })).toBe(
    '=CT_GROUPED_BALANCE("type"; "totals=only")',
  );
});

test('options are one text, in the order of the form, what is about columns last', () => {
  expect(composed('CT_TRADES', {}, { type: 'Trade', from: '2025', headers: 'no' })).toBe(
    '=CT_TRADES("from=2025; type=Trade; headers=no")',
  );
});

test('a name with a comma or a semicolon is written so that it is read as one name', () => {
  const optionsOf = (typed: string) => {
    const given = handedOver(composed('CT_TRADES', {}, { exchange: typed, limit: '3' }));
    return parseArguments(entryOf('CT_TRADES'), given)!.options;
  };
  const present = ['Savings, long term', 'Bitfinex; old', '"quoted"', 'Kraken'];
  const meant = (typed: string) => {
    const { exchange, limit } = optionsOf(typed);
    expect(limit).toBe(3);
    return namesIn(exchange as string[], present);
  };
  for (const name of present) {
    expect(meant(completed('', name, true))).toEqual([name]);
    expect(meant(completed('Kraken', name, true))).toHaveLength(1);
    expect(meant(completed('Kraken, ', name, true))).toEqual(['Kraken', name]);
    expect(meant(name).map(listKey)).toEqual([listKey(name)]);
  }
  expect(meant('Kraken, Bitfinex; old, Savings, long term')).toEqual([
    'Kraken',
    'Bitfinex; old',
    'Savings,long term',
  ]);
});

test('a value that would be read otherwise stands in quotes of its own', () => {
  expect(composed('CT_TRADES', {}, { exchange: ';' })).toBe('=CT_TRADES("exchange="";""")');
  expect(composed('CT_TRADES', {}, { exchange: 'A; B' })).toBe('=CT_TRADES("exchange=""A; B""")');
  expect(composed('CT_TRADES', {}, { exchange: 'My "A"; B' })).toBe(`=CT_TRADES("exchange='My ""A""; B'")`);
});

const line = fc.string({ unit: 'grapheme-ascii', maxLength: 30 });
const isName = (typed: string) => !/^\s*=|[:!]/.test(typed);
const anyEntry = fc.constantFrom(...catalog);

function typedFor(entry: CatalogEntry, text: fc.Arbitrary<string>): fc.Arbitrary<FormValues> {
  const some = (names: readonly string[]): fc.Arbitrary<Record<string, string>> =>
    names.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...names), text);
  const args = entry.parameters.filter(({ kind }) => kind !== 'options').map(({ name }) => name);
  return fc.record({ args: some(args), options: some(entry.options.map(({ name }) => name)) });
}

test('options are read back as they were typed', () => {
  const writable = line.filter(text => !(text.includes('"') && text.includes("'")));
  const form = anyEntry.chain(entry => fc.tuple(fc.constant(entry), typedFor(entry, writable)));
  fc.assert(
    fc.property(form, ([entry, { options }]) => {
      const formula = composeFormula(entry, { args: {}, options });
      const texts = entry.options.map(option => ({
        ...option,
        kind: option.kind === 'names' ? ('names' as const) : ('text' as const),
      }));
      const given = handedOver(formula);
      const read = parseOptions(given[given.length - 1], texts);
      const names = (value: unknown) => (Array.isArray(value) ? value.map(unquoted) : value);
      for (const { name, kind } of texts) {
        const typed = options[name]?.trim() || undefined;
        expect(names(read[name])).toEqual(kind === 'names' && typed ? names(partsOf(typed, ',')) : typed);
      }
    }),
    {
      examples: [
        [
          [
            catalog.find(({ name }) => name === 'CT_TRADES')!,
            { args: {}, options: { exchange: '"', account: '"' } },
          ],
        ],
      ],
    },
  );
});

test('names are handed over in their places as they were typed', () => {
  const form = anyEntry.chain(entry => fc.tuple(fc.constant(entry), typedFor(entry, line.filter(isName))));
  fc.assert(
    fc.property(form, ([entry, { args }]) => {
      const given = handedOver(composeFormula(entry, { args, options: {} }));
      expect(given.length).toBeLessThan(entry.parameters.length);
      for (const [index, { name }] of entry.parameters.entries())
        expect(given[index] ?? '').toBe((args[name] ?? '').trim());
    }),
  );
});

test('whatever is typed, the formula is one call, so nothing typed can end it', () => {
  const anything = fc.oneof(
    line,
    line.map(text => `=${text}`),
    fc.constantFrom('A1:B2', "'a'!A1", '=A1)'),
  );
  const form = anyEntry.chain(entry => fc.tuple(fc.constant(entry), typedFor(entry, anything)));
  fc.assert(
    fc.property(form, ([entry, typed]) => {
      const formula = composeFormula(entry, typed);
      expect(formula).not.toMatch(/[\r\n]/);
      const outside = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
      expect(outside).toMatch(new RegExp(`^=${entry.name}\\([^()]*\\)$`));
    }),
  );
});

const examples = catalog.flatMap(entry => entry.examples.map(({ formula }) => [formula, entry] as const));

test.each(examples)('%s fills the form, and the form says the same', (formula, entry) => {
  const again = composeFormula(entry, typedIn(formula, entry));
  // What a range holds isn't known here.
  if (/[A-Z]\d+:/.test(formula)) expect(again).toBe(formula);
  else expect(parseArguments(entry, handedOver(again))).toEqual(parseArguments(entry, handedOver(formula)));
});
