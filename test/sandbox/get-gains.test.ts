import { ask, handmadeAccount } from '../support/handmade-account';

// Bought at 30,000 and 36,000 while the market stood at 40,000; sold half a coin for 19,000.
const account = handmadeAccount(
  [
    { buy: { amount: 1, coin: 'BTC' }, sell: { amount: 30_000, coin: 'EUR' } },
    { buy: { amount: 1, coin: 'BTC' }, sell: { amount: 36_000, coin: 'EUR' } },
    { buy: { amount: 19_000, coin: 'EUR' }, sell: { amount: 0.5, coin: 'BTC' } },
    { type: 'Withdrawal', sell: { amount: 0.25, coin: 'BTC' } },
    { buy: { amount: 10, coin: 'ETH' }, sell: { amount: 0.5, coin: 'BTC' } },
    { type: 'Lost', sell: { amount: 10, coin: 'ETH' } },
  ],
  { BTC: 40_000, ETH: 2_500 },
);
const gains = (parameters: Record<string, string> = {}) => ask(account, 'getGains', parameters).gains;

test('a row states cost, value and gains; currencies have none', () => {
  expect(ask(account, 'getGains').account_currency).toBe('EUR');
  expect(gains()).toEqual({
    BTC: {
      coin: 'BTC',
      amount: '1.00000000',
      cost: '36000.00000000',
      cost_per_unit: '36000.00000000',
      current_value: '40000.00000000',
      current_price: '40000.00000000',
      unrealized_gain: '4000.00000000',
      realized_gain: '9000.00000000', // 19,000 − 15,000 and 20,000 − 15,000
    },
    ETH: expect.objectContaining({ amount: '0.00000000', cost: '0.00000000', realized_gain: '0.00000000' }),
  });
});

test.each([
  [{ tax_method: 'LIFO' }, '30000.00000000', '3000.00000000'],
  [{ tax_method: 'HIFO' }, '30000.00000000', '3000.00000000'],
  [{ tax_method: 'LOFO' }, '36000.00000000', '9000.00000000'],
  // The API's own `method` field hides an accounting method that is sent as `method`.
  [{ method: 'LIFO' }, '36000.00000000', '9000.00000000'],
  [{ costbasis: 'all' }, '33000.00000000', '9000.00000000'],
  [{ price: 'transaction' }, '40000.00000000', '0.00000000'],
  // Half a coin given for 10 ETH counts as the 25,000 that these are worth.
  [{ price: 'counterpart' }, '36000.00000000', '14000.00000000'],
  [{ exclude_dep_with: '0' }, '27000.00000000', '10000.00000000'],
])('%j leads to a cost of %s and a realized gain of %s', (parameters, cost, realized) => {
  expect(gains(parameters).BTC).toMatchObject({ cost, realized_gain: realized });
});

test('everything can be stated in BTC', () => {
  expect(gains({ btc: '1' }).BTC).toMatchObject({
    cost: '0.90000000',
    current_value: '1.00000000',
    current_price: '1.00000000',
    realized_gain: '0.22500000',
  });
});

test('what was sold without ever being bought cost nothing', () => {
  const short = handmadeAccount([{ buy: { amount: 100, coin: 'EUR' }, sell: { amount: 1, coin: 'ETH' } }], {
    BTC: 1,
    ETH: 90,
  });
  expect(ask(short, 'getGains').gains.ETH).toMatchObject({
    amount: '-1.00000000',
    cost: '0.00000000',
    cost_per_unit: '0.00000000',
    current_value: '-90.00000000',
    realized_gain: '100.00000000',
  });
});
