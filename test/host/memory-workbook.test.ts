import fc from 'fast-check';
import { MemoryWorkbook } from '../../dev/host/host';
import type { MemoryWorkbookOptions } from '../../dev/host/memory-workbook/memory-workbook';
import { owner } from '../support/open-host';

const a1 = { row: 1, column: 1, rows: 1, columns: 1 };

function withFormula(formula = '=CT_BALANCE("BTC")') {
  const workbook = new MemoryWorkbook({ sheetNames: ['Sheet1', 'My sheet'] });
  workbook.set('A1', { formula, value: 2, numberFormat: '0.00', note: 'mine', validation: 'a number' });
  return workbook;
}

describe('a workbook in memory recalculates', () => {
  test('a formula that changed and was set back, with a flush in between', () => {
    const workbook = withFormula();
    const before = workbook.snapshot();
    workbook.write(0, a1, [['=CT_REFRESHING_BALANCE("BTC")']]);
    workbook.flush();
    workbook.write(0, a1, [['=CT_BALANCE("BTC")']]);
    workbook.flush();
    expect(workbook.recalculated).toEqual(['Sheet1!A1', 'Sheet1!A1']);
    expect(workbook.snapshot()).toEqual(before);
  });

  test('nothing when the same text comes back before the flush, or is set again', () => {
    const workbook = withFormula();
    workbook.write(0, a1, [['=X()']]);
    workbook.write(0, a1, [['=CT_BALANCE("BTC")']]);
    workbook.flush();
    workbook.write(0, a1, [['=CT_BALANCE("BTC")']]);
    workbook.flush();
    expect(workbook.recalculated).toEqual([]);
  });

  test('what changed, in any sequence of writes and flushes', () => {
    const step = fc.oneof(
      fc.record({ cell: fc.integer({ min: 1, max: 3 }), text: fc.constantFrom('=A()', '=B()', '5', '') }),
      fc.constant('flush' as const),
    );
    fc.assert(
      fc.property(fc.array(step), steps => {
        const workbook = new MemoryWorkbook();
        const flushed = ['', '', '', ''];
        const now = ['', '', '', ''];
        let expected = 0;
        for (const one of [...steps, 'flush' as const]) {
          if (one === 'flush') {
            workbook.flush();
            expected += now.filter((text, cell) => text !== '' && text !== flushed[cell]).length;
            flushed.splice(0, 4, ...now);
          } else {
            workbook.write(0, { ...a1, row: one.cell }, [[one.text]]);
            now[one.cell] = one.text.startsWith('=') ? one.text : '';
          }
        }
        expect(workbook.recalculated).toHaveLength(expected);
      }),
    );
  });

  test('what a test says a formula gives; a table spills and goes with its formula', () => {
    const workbook = new MemoryWorkbook({
      calculate: (formula, address) => [
        [formula, address],
        [1, true],
      ],
    });
    workbook.write(0, { ...a1, row: 2, column: 2 }, [['=T()']]);
    workbook.flush();
    const spill = { row: 2, column: 2, rows: 2, columns: 2 };
    expect(workbook.values(0, spill)).toEqual([
      ['=T()', 'Sheet1!B2'],
      [1, true],
    ]);
    expect(workbook.formulas(0, spill)).toEqual([
      ['=T()', ''],
      ['', ''],
    ]);
    workbook.write(0, { ...a1, row: 2, column: 2 }, [['frozen']]);
    expect(workbook.values(0, spill)).toEqual([
      ['frozen', ''],
      ['', ''],
    ]);
  });
});

describe('a workbook in memory keeps', () => {
  test('formats, notes and validation of a cell that is written', () => {
    const workbook = withFormula();
    workbook.write(0, a1, [['gone']]);
    expect(workbook.snapshot()['Sheet1!A1']).toEqual({
      formula: '',
      value: 'gone',
      display: 'gone',
      numberFormat: '0.00',
      note: 'mine',
      validation: 'a number',
    });
  });

  test('texts with an apostrophe as texts; others are read as if typed', () => {
    const workbook = new MemoryWorkbook();
    const typed = ["'=A1", "'12", '12', '-1,5e3', 'TRUE', '2026-01-31', '1 coin', ''];
    const box = { ...a1, columns: typed.length };
    workbook.write(0, box, [typed]);
    expect(workbook.values(0, box)).toEqual([
      ['=A1', '12', 12, -1500, true, new Date('2026-01-30T23:00Z'), '1 coin', ''],
    ]);
    expect(workbook.formulas(0, box)).toEqual([typed.map(() => '')]);
  });

  test('the size of its content, sheet by sheet', () => {
    const workbook = withFormula();
    workbook.set("'My sheet'!C7", 'x');
    expect(workbook.sheets()).toEqual([
      { id: 0, name: 'Sheet1', lastRow: 1, lastColumn: 1, maxRows: 1000, maxColumns: 26 },
      { id: 1, name: 'My sheet', lastRow: 7, lastColumn: 3, maxRows: 1000, maxColumns: 26 },
    ]);
    workbook.write(1, { ...a1, row: 7, column: 3 }, [['']]);
    expect(workbook.sheets()[1]).toMatchObject({ lastRow: 0, lastColumn: 0 });
  });

  test('merged boxes, named ranges and each person’s selection', () => {
    const workbook = withFormula();
    workbook.merge('Sheet1!B2:C3');
    workbook.name('Prices', 'Sheet1!$B$2:$C$9');
    workbook.select(owner, 'A1:A3', 'C1:D2');
    expect(workbook.snapshot().merges).toEqual(['Sheet1!B2:C3']);
    expect(workbook.registers.of('names')).toEqual([
      { name: 'Prices', sheetId: 0, box: { row: 2, column: 2, rows: 8, columns: 2 } },
    ]);
    expect(workbook.selection(owner)).toEqual({
      sheetId: 0,
      activeCell: { row: 1, column: 3 },
      boxes: [
        { row: 1, column: 1, rows: 3, columns: 1 },
        { row: 1, column: 3, rows: 2, columns: 2 },
      ],
    });
    expect(workbook.selection('emil').boxes).toEqual([a1]);
  });
});

describe('a formula that the locale can’t parse', () => {
  const commas = '=CT_BALANCE("BTC","amount")';

  function spreadsheetIn(locale: string, options: MemoryWorkbookOptions = {}) {
    const workbook = new MemoryWorkbook({ calculate: () => 1, ...options });
    workbook.adopt({ locale, timeZone: 'Europe/Berlin' });
    return workbook;
  }

  test('stands there as #ERROR! and is never calculated', () => {
    const workbook = spreadsheetIn('de_DE');
    workbook.write(0, a1, [[commas]]);
    workbook.flush();
    expect(workbook.values(0, a1)).toEqual([['#ERROR!']]);
    expect(workbook.formulas(0, a1)).toEqual([[commas]]);
    expect(workbook.recalculated).toEqual([]);
  });

  test('is refused under the other reading', () => {
    const workbook = spreadsheetIn('de_DE', { unparsable: 'refused' });
    expect(() => workbook.write(0, a1, [[commas]])).toThrow('can\'t parse =CT_BALANCE("BTC","amount")');
    expect(workbook.formulas(0, a1)).toEqual([['']]);
  });

  test('is no such formula where the decimal sign is a point', () => {
    const workbook = spreadsheetIn('en_US');
    workbook.write(0, a1, [[commas]]);
    workbook.flush();
    expect(workbook.values(0, a1)).toEqual([[1]]);
  });

  test('semicolons come back as commas there, or as they were set', () => {
    const semicolons = '=CT_BALANCE("BTC";"amount")';
    const [local, asSet] = [spreadsheetIn('en_US'), spreadsheetIn('en_US', { separatorsRead: 'as set' })];
    for (const workbook of [local, asSet]) workbook.write(0, a1, [[semicolons]]);
    expect(local.formulas(0, a1)).toEqual([[commas]]);
    expect(asSet.formulas(0, a1)).toEqual([[semicolons]]);
  });
});
