import { ask, handmadeAccount } from '../support/handmade-account';

const account = handmadeAccount(
  [
    {
      buy: { amount: 1, coin: 'BTC' },
      sell: { amount: 30_000, coin: 'EUR' },
      fee: { amount: 5, coin: 'EUR' },
    },
    { type: 'Staking', buy: { amount: 0.25, coin: 'BTC' }, comment: 'thanks', importedFrom: 'Kraken API' },
  ],
  { BTC: 40_000 },
);

test('each movement states the balance before and after it', () => {
  const { account_currency, ...rows } = ask(account, 'getLedger');
  expect(account_currency).toBe('EUR');
  const amounts = Object.values<Record<string, string>>(rows).map(row => [
    row.currency,
    row.pre_balance,
    row.amount,
    row.post_balance,
  ]);
  expect(amounts).toEqual([
    ['BTC', '0.00000000', '1.00000000', '1.00000000'],
    ['EUR', '0.00000000', '-30000.00000000', '-30000.00000000'],
    ['BTC', '1.00000000', '0.25000000', '1.25000000'],
  ]);
  expect(rows['1']).not.toHaveProperty('comment');
});

test('show_advanced adds value and origin', () => {
  expect(ask(account, 'getLedger', { show_advanced: '1' })['3']).toMatchObject({
    value_in_cur: '10000.00000000',
    comment: 'thanks',
    imported_from: 'Kraken API',
  });
});

test('rows can be narrowed as trades can, and keep their balances', () => {
  const start = String(account.transactions[1]!.seconds);
  const { account_currency: _, ...late } = ask(account, 'getLedger', { start });
  expect(late).toEqual({ '3': expect.objectContaining({ pre_balance: '1.00000000' }) });
  const { account_currency: __, ...last } = ask(account, 'getLedger', { order: 'DESC', limit: '2' });
  expect(Object.keys(last)).toEqual(['2', '3']);
});
