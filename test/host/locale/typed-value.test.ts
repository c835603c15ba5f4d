// Texts as if a person had typed them, in spreadsheets of different locales and zones.
import { readTyped } from '../../../dev/host/typed-value';

const germany = { locale: 'de_DE', timeZone: 'Europe/Berlin' };
const america = { locale: 'en_US', timeZone: 'America/New_York' };
const china = { locale: 'zh_CN', timeZone: 'Asia/Shanghai' };
const sweden = { locale: 'sv_SE', timeZone: 'Europe/Stockholm' };

test.each([
  ['2,5', 2.5],
  ['1.234,5', 1234.5],
  ['1.022', 1022],
  ['-0,00000001', -1e-8],
  ['12,5 %', 0.125],
  ['1,5e3', 1500],
  ['31.01.2025', new Date('2025-01-30T23:00Z')],
  ['2025-07-01', new Date('2025-06-30T22:00Z')],
  ['WAHR', true],
  ['falsch', false],
  ['true', true],
  ['2,5,1', '2,5,1'],
  ['31.02.2025', '31.02.2025'],
  ["'2,5", '2,5'],
  ['BTC', 'BTC'],
])('in Germany %s is %p', (typed, value) => {
  expect(readTyped(typed, germany)).toEqual({ value });
});

test.each([
  ['2.5', 2.5],
  ['1,234.5', 1234.5],
  ['2,5', '2,5'],
  ['12.5%', 0.125],
  ['1/31/2025', new Date('2025-01-31T05:00Z')],
  ['31/1/2025', '31/1/2025'],
  ['WAHR', 'WAHR'],
])('in America %s is %p', (typed, value) => {
  expect(readTyped(typed, america)).toEqual({ value });
});

test('in China a date begins with its year; in Sweden thousands are set apart by a space', () => {
  expect(readTyped('2025/1/31', china)).toEqual({ value: new Date('2025-01-30T16:00Z') });
  expect(readTyped('1 234,5', sweden)).toEqual({ value: 1234.5 });
});

test('a point in Germany makes day and month of two numbers', () => {
  expect(readTyped('2.5', germany)).toEqual({ value: expect.any(Date) });
});
