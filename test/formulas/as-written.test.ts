// Blank cells and places with nothing between the commas, however Google hands them over.
import { asWritten } from '../../src/formulas/as-written';
import type { CellArgument } from '../../src/functions/define/cell-value';

/** Each way in which a blank cell, and a place where nothing stands, may arrive. */
const readings: readonly [blankCell: CellArgument, nothing: CellArgument][] = [
  ['', undefined],
  ['', ''],
  ['', null],
  [undefined, undefined],
  [null, ''],
];

describe.each(readings)('a blank cell arrives as %j, nothing as %j:', (blank, nothing) => {
  test.each<[formula: string, given: readonly CellArgument[], meant: readonly CellArgument[]]>([
    ['=CT_BALANCE()', [], []],
    ['=CT_BALANCE(A2)', [blank], ['']],
    ['=CT_BALANCE(A2,"value_fiat")', [blank, 'value_fiat'], ['', 'value_fiat']],
    ['=CT_BALANCE(,"value_fiat")', [nothing, 'value_fiat'], [undefined, 'value_fiat']],
    ['=CT_BALANCE("BTC",A2)', ['BTC', blank], ['BTC', '']],
    ['=CT_BALANCE("BTC",)', ['BTC', nothing], ['BTC', undefined]],
    ['=CT_GAINS(,,"btc=yes")', [nothing, nothing, 'btc=yes'], [undefined, undefined, 'btc=yes']],
    ['=CT_GAINS("","","btc=yes")', ['', '', 'btc=yes'], [undefined, undefined, 'btc=yes']],
    ['=CT_BALANCE("","value_fiat")', ['', 'value_fiat'], [undefined, 'value_fiat']],
    ['=CT_GAINS(A2,,"btc=yes")', [blank, nothing, 'btc=yes'], ['', undefined, 'btc=yes']],
    ['=ct_gains( ; B2 ; "btc=yes")', [nothing, blank, 'btc=yes'], [undefined, '', 'btc=yes']],
    ['=CT_REFRESHING_BALANCE(A2,"amount")', [blank, 'amount'], ['', 'amount']],
    ['=IFERROR(1+CT_BALANCE(A2,"amount"),0)', [blank, 'amount'], ['', 'amount']],
    ['=CT_BALANCE(A2,"amount")+CT_BALANCE(,"value_fiat")', [blank, 'amount'], ['', 'amount']],
    [
      '=CT_BALANCE(A2,"amount")+CT_BALANCE(,"value_fiat")',
      [nothing, 'value_fiat'],
      [undefined, 'value_fiat'],
    ],
    ['=MAP(A2:A9,LAMBDA(x,CT_BALANCE(x,"amount")))', [blank, 'amount'], ['', 'amount']],
  ])('%s', (formula, given, meant) => {
    expect(
      asWritten(
        formula.includes('GAINS') || formula.includes('gains') ? 'CT_GAINS' : 'CT_BALANCE',
        given,
        () => formula,
      ),
    ).toEqual(meant);
  });
});

test('the cell is asked for its formula only where an argument says nothing', () => {
  const ask = jest.fn(() => '');
  expect(asWritten('CT_BALANCE', ['BTC', 'amount', ''], ask)).toEqual(['BTC', 'amount', '']);
  expect(asWritten('CT_BALANCE', [''], ask)).toEqual(['']);
  expect(asWritten('CT_TRADES', [''], ask)).toEqual(['']);
  expect(ask).not.toHaveBeenCalled();
});

test('where Google tells no formula, a blank text with nothing but options behind it counts as left out', () => {
  const untold = () => '';
  expect(asWritten('CT_BALANCE', ['', 'value_fiat'], untold)).toEqual(['', 'value_fiat']);
  expect(asWritten('CT_BALANCE', ['', undefined, 'zero=yes'], untold)).toEqual(['', undefined, 'zero=yes']);
  expect(asWritten('CT_BALANCE', ['', '', 'zero=yes'], untold)).toEqual([undefined, undefined, 'zero=yes']);
  expect(asWritten('CT_BALANCE', ['BTC', ''], untold)).toEqual(['BTC', '']);
  expect(asWritten('CT_BALANCE', [undefined, 'amount'], untold)).toEqual([undefined, 'amount']);
});
