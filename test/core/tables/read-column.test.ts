// Columns as cells show them: types by name and majority, what can't be read, what is blank.
import { kindOf } from '../../../src/core/tables/column-kind';
import { isBlank } from '../../../src/core/tables/is-blank';
import { countUnreadable, readColumn, readText } from '../../../src/core/tables/read-column';
import { tableFromRecords } from '../../../src/core/tables/table-from-records';

const noMarks = () => ({ dot: false, comma: false });

test.each(['', '  ', '-', null, undefined, [], {}])('%j is blank in every column', given => {
  expect(isBlank(given)).toBe(true);
  for (const type of ['text', 'number', 'time'] as const)
    expect(readColumn([given], type, noMarks)).toEqual([null]);
});

test('text stays as it came; what has parts is spelled out', () => {
  expect(readText('  a - b ')).toBe('  a - b ');
  expect(readText(12)).toBe('12');
  expect(readText(['a'])).toBe('["a"]');
});

test('a text is cut to what a cell takes, and never through the middle of an emoji', () => {
  expect(readText('x'.repeat(50_000))).toHaveLength(50_000);
  expect(readText('x'.repeat(50_001))).toBe(`${'x'.repeat(49_999)}…`);
  const cut = readText(`${'x'.repeat(49_998)}😀😀`)!;
  expect(cut).toBe(`${'x'.repeat(49_998)}…`);
});

test('a time of zero is none; one that no calendar has stays as it came', () => {
  expect(readColumn(['0', '1735689600', 1735689600, '1735689600000', 'soon', '-5'], 'time', noMarks)).toEqual(
    [null, 1735689600, 1735689600, '1735689600000', 'soon', '-5'],
  );
});

test.each([
  ['realized_gain', ['12.5', '3.2E-7', 'n/a'], 'number'],
  ['realized_gain', ['n/a', 'n/a', '12.5'], 'number'],
  ['gain_percent', ['-8.33', '1.0E-5'], 'number'],
  ['staking_id', ['1', '2', '3'], 'text'],
  ['fee_currency', ['42', '2000', '00'], 'text'],
  ['wallet', ['1', '2'], 'text'],
  ['network_fee_amount', ['1,5', '2,5'], 'number'],
  ['weight', ['1', '2', 'x'], 'number'],
  ['weight', ['1', 'y', 'x'], 'text'],
  ['weight', ['007', '00012', '1'], 'text'],
  ['serial', ['1234567890123456', '1234567890123457'], 'text'],
  ['edit_date', ['1735689600', '', '1735689601', 'x'], 'time'],
  ['edit_date', ['2025-01-01', '1735689601', 'x'], 'text'],
  ['fees', [], 'text'],
] as const)('a column %s of %j holds a %s', (name, values, type) => {
  expect(kindOf(name, values)).toBe(type);
});

test('digits that a number would lose stay text, even among numbers', () => {
  const records = [{ weight: '1.5' }, { weight: '2' }, { weight: '00012' }, { weight: '5' }];
  const [column] = tableFromRecords(records, { always: {}, main: {} }).columns;
  expect(column).toEqual({ name: 'weight', type: 'number', values: [1.5, 2, '00012', 5] });
});

test('figures and times that stand as text are counted, texts and blanks aren’t', () => {
  const records = [
    { amount: '0x10', time: 'soon', name: 'x' },
    { amount: '-', time: '', name: '0x10' },
    { amount: '5', time: '1735689600', name: '' },
  ];
  const shape = { always: { amount: 'number', time: 'time', name: 'text' }, main: {} } as const;
  expect(countUnreadable(tableFromRecords(records, shape))).toBe(2);
});
