// Values for the terminal.
import { textOfContent, textTable } from '../../dev/playground/text-table';

const germany = { locale: 'de_DE', timeZone: 'Europe/Berlin' };
const america = { locale: 'en_US', timeZone: 'America/Los_Angeles' };
const china = { locale: 'zh_CN', timeZone: 'Asia/Shanghai' };

test('single values are written as the locale writes them', () => {
  expect(textOfContent(1.5, germany)).toBe('1,5');
  expect(textOfContent(1.5, china)).toBe('1.5');
  expect(textOfContent(true, germany)).toBe('WAHR');
  expect(textOfContent(true, america)).toBe('TRUE');
});

test('a date is that of the clock in the zone, without a time at midnight', () => {
  const evening = new Date('2025-02-28T23:00:00Z');
  expect(textOfContent(evening, germany)).toBe('01.03.2025');
  expect(textOfContent(evening, america)).toBe('02/28/2025 15:00:00');
  expect(textOfContent(evening, china)).toBe('2025/03/01 07:00:00');
});

test('tables are aligned: texts to the left, numbers to the right, an error in its cell', () => {
  const rows = [
    ['Coin', 'Amount', 'Note'],
    ['BTC', 1.5, 'long\nnote'],
    ['DOGE', 11000, { error: '#N/A', message: 'not there' }],
  ];
  expect(textTable(rows, germany)).toBe(
    ['Coin  Amount  Note', 'BTC      1,5  long note', 'DOGE   11000  #N/A'].join('\n'),
  );
});
