// Finding and renaming our functions in any formula.
import fc from 'fast-check';
import { callsIn, isRenamed, otherSpelling, otherwiseNamed } from '../../src/formulas/formula-calls';

const renamed = (formula: string) => otherwiseNamed(formula, true);
const restored = (formula: string) => otherwiseNamed(formula, false);

const named = (formula: string) => callsIn(formula).map(({ name, args }) => [name, ...args]);

test.each([
  ['=CT_BALANCE("BTC")', [['CT_BALANCE', '"BTC"']]],
  ['=ct_balance( A2 ; "amount" )', [['CT_BALANCE', 'A2', '"amount"']]],
  ['=CT_TOTAL()', [['CT_TOTAL']]],
  [
    '=SUM(CT_BALANCE(A2:A9,"amount,value_fiat"),1)+CT_TOTAL("profit_fiat")',
    [
      ['CT_BALANCE', 'A2:A9', '"amount,value_fiat"'],
      ['CT_TOTAL', '"profit_fiat"'],
    ],
  ],
  [
    '=CT_BALANCE(IF(CT_TOTAL()>1,"BTC","ETH"),,"limit=5; order=desc")',
    [['CT_BALANCE', 'IF(CT_TOTAL()>1,"BTC","ETH")', '', '"limit=5; order=desc"'], ['CT_TOTAL']],
  ],
  ['=CT_BALANCE({"BTC","ETH"},"am""o,unt")', [['CT_BALANCE', '{"BTC","ETH"}', '"am""o,unt"']]],
  ['=IFERROR(CT_STATUS ("calls_left"),"=CT_TOTAL()")', [['CT_STATUS', '"calls_left"']]],
  ["='CT_TOTAL(x'!A1+1", []],
  ['=MY_CT_TOTAL()+CT_TOTALS()+CT_PRICE("BTC")', []],
  ['CT_TOTAL()', []],
  ['="text CT_TOTAL()"', []],
])('of %s it finds the calls of our functions', (formula, expected) => {
  expect(named(formula)).toEqual(expected);
});

test('renamed, each call has its second name and everything else is as it was', () => {
  expect(renamed('=if(ct_Total()>1,"CT_TOTAL()",CT_BALANCE("BTC")+OTHER(1))')).toBe(
    '=if(ct_REFRESHING_Total()>1,"CT_TOTAL()",CT_REFRESHING_BALANCE("BTC")+OTHER(1))',
  );
});

test('a formula that has its second name already gets no third one', () => {
  expect(renamed('=CT_REFRESHING_TOTAL()+CT_TOTAL()')).toBe('=CT_REFRESHING_TOTAL()+CT_REFRESHING_TOTAL()');
});

test.each([
  ['=CT_TOTAL()', 'CT_TOTAL(', ''],
  ['=1+ct_Total ("a)")*2', 'ct_Total (', '*2'],
  ['=CT_REFRESHING_GAINS(SUM(1,2)) ', 'CT_REFRESHING_GAINS(', ' '],
  ['=CT_TOTAL("open"', 'CT_TOTAL(', ''],
])('of the call in %s it knows the spelling and the end', (formula, spelling, behind) => {
  const [call] = callsIn(formula);
  expect([call!.spelling, formula.slice(call!.end)]).toEqual([spelling, behind]);
  expect(isRenamed(otherSpelling(spelling))).toBe(!isRenamed(spelling));
  expect(otherSpelling(otherSpelling(spelling))).toBe(spelling);
});

const piece = fc.oneof(
  fc.constantFrom('CT_TOTAL(', 'ct_balance(', 'CT_Refreshing', 'CT_', '"', '""', "'", '(', ')', '{', '}'),
  fc.constantFrom(
    'CT_TRADES("limit=5")',
    '"CT_TOTAL()"',
    "'CT_TOTAL()'!A1",
    ',',
    ';',
    '&',
    'SUM(',
    'ä€🙂',
    ' ',
    '\n',
  ),
  fc.string({ maxLength: 4 }),
);

test('whatever the formula is, it comes back byte for byte, and a name in a text is never touched', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const formula = `=${pieces.join('')}`;
      if (/CT_REFRESHING_/i.test(formula)) return;
      expect(restored(renamed(formula))).toBe(formula);
      expect(restored(formula)).toBe(formula);
      expect(renamed(formula) === formula).toBe(callsIn(formula).length === 0);
    }),
    { numRuns: 2_000 },
  );
});
