// Values for the terminal.
import { textOfContent, textTable } from '../../dev/playground/text-table';

test('single values are plain, dates in ISO order', () => {
  expect(textOfContent(1.5)).toBe('1.5');
  expect(textOfContent(true)).toBe('TRUE');
  expect(textOfContent(new Date('2025-03-01T00:00:00Z'))).toBe('2025-03-01');
  expect(textOfContent(new Date('2025-03-01T12:30:00Z'))).toBe('2025-03-01 12:30:00');
});

test('tables are aligned: texts to the left, numbers to the right, an error in its cell', () => {
  const rows = [
    ['Coin', 'Amount', 'Note'],
    ['BTC', 1.5, 'long\nnote'],
    ['DOGE', 11000, { error: '#N/A', message: 'not there' }],
  ];
  expect(textTable(rows)).toBe(
    ['Coin  Amount  Note', 'BTC      1.5  long note', 'DOGE   11000  #N/A'].join('\n'),
  );
});
