// How the bench reads the sandbox's record of calls.
import { byDataset, mostCallsInAnHour } from '../../dev/bench/called-dataset';
import type { SandboxRequest } from '../../dev/sandbox/sandbox';

const minuteMillis = 60_000;

function call(atMinute: number, ...fields: [string, string][]): SandboxRequest {
  return { account: 'demo', fields, atMillis: atMinute * minuteMillis, outcome: 'answered' };
}

test('calls with the same method and parameters are one dataset, whatever their nonce and order', () => {
  const groups = byDataset([
    call(0, ['method', 'getTrades'], ['trade_prices', '1'], ['nonce', '1']),
    call(1, ['nonce', '2'], ['trade_prices', '1'], ['method', 'getTrades']),
    call(2, ['method', 'getTrades'], ['nonce', '3']),
    call(3, ['method', 'getBalance'], ['nonce', '4']),
  ]);
  expect([...groups.values()].map(calls => calls.length)).toEqual([2, 1, 1]);
});

test('the fullest 60 minutes are found wherever they begin', () => {
  const at = (...minutes: number[]) => minutes.map(minute => ({ atMillis: minute * minuteMillis }));
  expect(mostCallsInAnHour(at(0, 50, 70, 100, 200))).toBe(3);
  expect(mostCallsInAnHour(at(0, 60, 120))).toBe(1);
  expect(mostCallsInAnHour([])).toBe(0);
});
