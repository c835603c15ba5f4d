// What CT_CHECK and the gains say of the demo account: three things to look at, and nothing that came in by mistake.
import { MemoryPorts } from '../support/memory-ports';
import { Sheet } from '../support/sheet';

const sheet = new Sheet(new MemoryPorts());

test('two deposits without their withdrawal, and a sale that nobody has the purchase of', () => {
  expect(
    sheet.run('CT_CHECK', 'account=demo; columns=severity,check,coin,exchange,amount; headers=no'),
  ).toEqual([
    ['error', 'no-purchase', 'ADA', 'Binance', 120],
    ['notice', 'unmatched', 'ETH', 'Kraken', 0.15],
    ['notice', 'unmatched', 'ADA', 'Binance', 120],
  ]);
});

test('the same with the histories at hand, which the transactions are held against', () => {
  sheet.run('CT_PERFORMANCE', 'year', 'account=demo');
  sheet.ports.cache.entries.forEach((_, key, entries) => {
    if (key.includes('check')) entries.delete(key);
  });
  expect(sheet.run('CT_CHECK', 'account=demo; headers=no')).toHaveLength(3);
});

test.each(['all', 'exchange'])('with pool=%s only that sale lacks a purchase', pool => {
  const rows = sheet.run(
    'CT_REALIZED',
    'all',
    `account=demo; by=coin; pool=${pool}; columns=coin,missing; headers=no`,
  );
  expect((rows as [string, number][]).filter(([, missing]) => missing > 0)).toEqual([['ADA', 120]]);
});

test('gains of every kind: short and long, up and down', () => {
  const sales = sheet.run('CT_REALIZED', 'all', 'account=demo; by=sale; columns=term,gain; headers=no');
  for (const term of ['short', 'long']) {
    const gains = (sales as [string, number][]).filter(([of]) => of === term).map(([, gain]) => gain);
    expect(gains.filter(gain => gain > 1).length).toBeGreaterThan(3);
    expect(gains.filter(gain => gain < -1).length).toBeGreaterThan(3);
  }
});
