// CT_LAST_UPDATE: of everything, a function, a dataset; what was never fetched; errors.
import { Sheet } from '../support/sheet';

const sheet = new Sheet();
const { clock } = sheet.ports;
const run = (...given: (string | undefined)[]) => sheet.run('CT_LAST_UPDATE', ...given);
const hourMillis = 3_600_000;

test('blank as long as nothing was fetched', () => {
  expect(run()).toBe('');
  expect(run('CT_REALIZED')).toBe('');
  expect(run('getBalance')).toBe('');
});

test('the newest of all, the oldest of what a function is made from, the time of a dataset', () => {
  const tradesMillis = clock.nowMillis();
  sheet.run('CT_REALIZED');
  clock.sleep(hourMillis / 2);
  const balanceMillis = clock.nowMillis();
  sheet.run('CT_LOTS');
  const about = (millis: number) => [Math.floor(millis / 60_000)];
  const shown = (...given: string[]) => about((run(...given) as Date).getTime());
  expect(shown()).toEqual(about(balanceMillis));
  expect(shown('ct_lots')).toEqual(about(tradesMillis));
  expect(shown('CT_BALANCE')).toEqual(about(balanceMillis));
  expect(shown('getTrades')).toEqual(about(tradesMillis));
  expect(shown('getTrades?trade_prices=1')).toEqual(about(tradesMillis));
  expect(run('CT_GAINS')).toBe('');
});

test('with a header row if wished, and it spends no call', () => {
  const calls = sheet.ports.http.requests.length;
  expect(run('headers=yes')).toEqual([['Last update'], [expect.any(Date)]]);
  expect(sheet.ports.http.requests).toHaveLength(calls);
});

test('what is neither function nor dataset, and an account that isn’t there, are errors that help', () => {
  expect(sheet.complaint('CT_LAST_UPDATE', 'CT_LOT')).toMatch(/CT_LOT.*CT_LOTS/);
  expect(sheet.complaint('CT_LAST_UPDATE', 'account=nobody')).toMatch(/nobody/);
});
