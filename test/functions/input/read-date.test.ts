// Dates as people type them, and what they mean in a zone.
import fc from 'fast-check';
import { wallSpan } from '../../../src/core/days/named-time';
import type { CellValue } from '../../../src/functions/define/cell-value';
import { readDate } from '../../../src/functions/input/read-date';
import { failureFrom } from '../../support/connected-ports';
import { instantIn, zoneNamed } from '../../support/zones';

const wall = (text: string) =>
  Date.parse(`${text.replace(' ', 'T')}${text.length > 10 ? '' : 'T00:00'}Z`) / 1000;
/** Thursday, 15 January 2026, 00:30 in Berlin, and still the day before in UTC. */
const nowSeconds = Date.UTC(2026, 0, 14, 23, 30) / 1000;
const spanOf = (given: CellValue, zone = 'Europe/Berlin') =>
  wallSpan(readDate('from', given), zoneNamed(zone), nowSeconds);

test.each<[CellValue, string, string]>([
  ['2025', '2025-01-01', '2026-01-01'],
  [2025, '2025-01-01', '2026-01-01'],
  ['2025-Q1', '2025-01-01', '2025-04-01'],
  ['2025q4', '2025-10-01', '2026-01-01'],
  ['Q2 2025', '2025-04-01', '2025-07-01'],
  ['2025-02', '2025-02-01', '2025-03-01'],
  ['2024-02', '2024-02-01', '2024-03-01'],
  ['2025-12', '2025-12-01', '2026-01-01'],
  ['2025/3', '2025-03-01', '2025-04-01'],
  ['2025年3月', '2025-03-01', '2025-04-01'],
  ['2025-12-31', '2025-12-31', '2026-01-01'],
  ['2025-1-5', '2025-01-05', '2025-01-06'],
  [' 2025-01-05 ', '2025-01-05', '2025-01-06'],
  ['2025/12/31', '2025-12-31', '2026-01-01'],
  ['2025.12.31', '2025-12-31', '2026-01-01'],
  ['2025年12月31日', '2025-12-31', '2026-01-01'],
  ['31.01.2025', '2025-01-31', '2025-02-01'],
  ['3.4.2025', '2025-04-03', '2025-04-04'],
  ['31. 1. 2025', '2025-01-31', '2025-02-01'],
  ['31/01/2025', '2025-01-31', '2025-02-01'],
  ['01/31/2025', '2025-01-31', '2025-02-01'],
  ['05/05/2025', '2025-05-05', '2025-05-06'],
  ['31-1-2025', '2025-01-31', '2025-02-01'],
  ['2025-03-01 14:30', '2025-03-01 14:30', '2025-03-01 14:31'],
  ['2025-03-01T14:30', '2025-03-01 14:30', '2025-03-01 14:31'],
  ['01.03.2025 14:30', '2025-03-01 14:30', '2025-03-01 14:31'],
  ['2025-03-01 23:59:59', '2025-03-01 23:59:59', '2025-03-02'],
  // What "from="&A1 makes of a date in A1.
  ['43830', '2019-12-31', '2020-01-01'],
  [43830, '2019-12-31', '2020-01-01'],
  ['43830.5', '2019-12-31 12:00', '2019-12-31 12:00:01'],
  ['43830,75', '2019-12-31 18:00', '2019-12-31 18:00:01'],
  ['today', '2026-01-15', '2026-01-16'],
  ['Today', '2026-01-15', '2026-01-16'],
  ['yesterday', '2026-01-14', '2026-01-15'],
  ['tomorrow', '2026-01-16', '2026-01-17'],
  ['today-30', '2025-12-16', '2025-12-17'],
  ['today - 30 days', '2025-12-16', '2025-12-17'],
  ['today+1', '2026-01-16', '2026-01-17'],
  ['ytd', '2026-01-01', '2026-01-16'],
  ['mtd', '2026-01-01', '2026-01-16'],
  ['qtd', '2026-01-01', '2026-01-16'],
  ['this month', '2026-01-01', '2026-02-01'],
  ['last month', '2025-12-01', '2026-01-01'],
  ['this quarter', '2026-01-01', '2026-04-01'],
  ['last  quarter', '2025-10-01', '2026-01-01'],
  ['this year', '2026-01-01', '2027-01-01'],
  ['Last Year', '2025-01-01', '2026-01-01'],
  ['previous year', '2025-01-01', '2026-01-01'],
])('%j names everything from its first second to its last', (given, first, next) => {
  expect(spanOf(given)).toEqual({ first: wall(first), last: wall(next) - 1 });
});

test.each<[CellValue, string]>([
  ['', 'date'],
  ['soon', 'date'],
  ['2025-13', 'date'],
  ['2025-00', 'date'],
  ['2025-Q5', 'date'],
  ['2025-02-30', 'date'],
  ['2025-02-29', 'date'],
  ['2025-1-0', 'date'],
  ['30.02.2025', 'date'],
  ['13/13/2025', 'date'],
  ['31.1.25', 'date'],
  ['2025-03-01 24:00', 'date'],
  ['2025-03-01 14:60', 'date'],
  ['2025-03-01 14', 'date'],
  ['last fortnight', 'date'],
  [true, 'date'],
  [new Date(Number.NaN), 'date'],
  ['03/04/2025', 'date-in-order'],
  ['3-4-2025', 'date-in-order'],
  ['25', 'date-as-text'],
  ['0050', 'date-as-text'],
  ['20250301', 'date-as-text'],
  [1577835000, 'date-as-text'],
  [-1, 'date-as-text'],
  ['2500', 'date-as-text'],
])('%j is refused with a sentence about %s', (given, expected) => {
  expect(failureFrom(() => readDate('to', given))).toMatchObject({
    code: 'ARGUMENT_INVALID',
    argument: 'to',
    expected,
  });
});

describe('a date cell', () => {
  test.each([
    ['Europe/Berlin', '2025-01-30T23:00Z'],
    ['America/Los_Angeles', '2025-01-31T08:00Z'],
    ['Asia/Kolkata', '2025-01-30T18:30Z'],
    ['Pacific/Chatham', '2025-01-30T10:15Z'],
    ['Etc/UTC', '2025-01-31T00:00Z'],
    // The other reading of Google's guide: the wall time in the script's zone.
    ['Europe/Berlin', '2025-01-31T00:00Z'],
    ['America/Los_Angeles', '2025-01-31T00:00Z'],
    ['Pacific/Chatham', '2025-01-31T00:00Z'],
  ])('in %s that comes as %s is the whole 31 January', (zone, iso) => {
    expect(spanOf(new Date(iso), zone)).toEqual({ first: wall('2025-01-31'), last: wall('2025-02-01') - 1 });
  });

  test('with a time is that second on the clocks there', () => {
    const noon = wall('2025-12-31 12:00');
    expect(spanOf(new Date('2025-12-31T11:00Z'))).toEqual({ first: noon, last: noon });
  });

  test('of a day whose midnight is left out is that whole day', () => {
    const day = { first: wall('2017-10-15'), last: wall('2017-10-16') - 1 };
    expect(spanOf(new Date('2017-10-15T03:00Z'), 'America/Sao_Paulo')).toEqual(day);
  });

  test('may come from another scope, where no Date is ours', () => {
    const foreign = {
      getTime: () => Date.UTC(2025, 0, 30, 23),
      [Symbol.toStringTag]: 'Date',
    } as unknown as Date;
    expect(spanOf(foreign)).toEqual(spanOf('2025-01-31'));
  });
});

test('a day as text and the same day as a cell are one and the same, in any zone', () => {
  const zones = [
    'Europe/Berlin',
    'America/Los_Angeles',
    'Asia/Kolkata',
    'Pacific/Chatham',
    'America/Sao_Paulo',
    'Etc/UTC',
  ];
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (date, zone) => {
        const day = date.toISOString().slice(0, 10);
        const span = spanOf(day, zone);
        expect(span).toEqual(spanOf(new Date(instantIn(zone, day) * 1000), zone));
        expect(span).toEqual(spanOf(String(Date.parse(day) / 86_400_000 + 25_569), zone));
        expect(span.last - span.first).toBe(86_399);
      },
    ),
  );
});
