// The report History, computed by hand.
import { addDays, earlier, serialOfDate } from './entries';
import { type Hand, HandSheet, sum } from './hand';

export function historyByHand(hand: Hand): HandSheet {
  const { words, book, currency, entries, balance } = hand;
  const sheet = new HandSheet();
  const isEmpty = entries.length === 0;
  const percent = (growth: number) => (Number.isNaN(growth) ? '' : (growth - 1) * 100);

  // Months since the first of January four years ago, the newest first
  const thisYear = Number(book.today.slice(0, 4));
  const months: string[] = [];
  for (let at = book.today.slice(0, 7); at >= `${thisYear - 4}-01`; at = addDays(`${at}-01`, -1).slice(0, 7))
    months.push(at);
  const shown = isEmpty ? [] : months.filter(month => month >= book.firstDay.slice(0, 4));
  const rows = shown.map(month => {
    const { start, flows, gain, end, growth } = book.performance(`${month}-01`, endOf(month));
    return { date: serialOfDate(`${month}-01`), start, flows, gain, end, growth: percent(growth) };
  });
  sheet.table(
    'B20',
    rows.map(({ date, start, flows, gain, end, growth }) => [date, start, flows, gain, end, growth]),
  );
  const measured = rows.filter((row): row is typeof row & { growth: number } => row.growth !== '');
  const extreme = (row: number, sign: 1 | -1) => {
    const [found] = [...measured].sort((a, b) => sign * (b.growth - a.growth));
    if (found) sheet.table(`K${row}`, [[found.date, '', found.gain, '', found.growth]]);
  };
  extreme(20, 1);
  extreme(21, -1);

  // Years since the first transaction, the newest first
  const firstYear = Number(book.firstDay.slice(0, 4));
  const years = isEmpty ? [] : Array.from({ length: thisYear - firstYear + 1 }, (_, back) => thisYear - back);
  sheet.table(
    'K25',
    years.map(year => {
      const { flows, gain, end, growth } = book.performance(`${year}-01-01`, `${year}-12-31`);
      return [year, flows, gain, end, percent(growth)];
    }),
  );

  // The chart: the five largest coins at each month's end
  const top = balance.slice(0, 5).map(({ coin }) => coin);
  sheet.table('R2', [top]);
  sheet.table('R3', [top]);
  const ends = Array.from({ length: 36 }, (_, back) => months[35 - back]!).map(month => {
    return earlier(endOf(month), book.today);
  });
  sheet.column('Y4', ends.map(serialOfDate));
  const values = ends.map(date => top.map(coin => book.valueAt(coin, date)));
  if (top.length > 0)
    sheet.table(
      'Q4',
      ends.map((date, row) => [serialOfDate(date), ...values[row]!]),
    );
  sheet.column(
    'W4',
    ends.map((date, row) => Math.max(0, book.between(date, date)[1]!.value - sum(values[row]!))),
  );
  const largest = Math.max(1, ...measured.map(({ growth }) => Math.abs(growth)));
  sheet.put('U45', 'true');
  sheet.put('U43', largest);
  sheet.put('X43', largest);
  sheet.put(
    'B2',
    rows.every(({ end }) => end === 0) ? words.empty : words.historySubtitle.replace('{currency}', currency),
  );
  return sheet;
}

function endOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}
