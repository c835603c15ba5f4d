import { noQuirks } from '../../src/demo/account/account-data';
import { ask, askText, handmadeAccount } from '../support/handmade-account';
import { SandboxClient } from '../support/sandbox-client';

const hour = 3600;
const noon = Date.UTC(2026, 0, 1, 12) / 1000;
const drafts = [
  {
    buy: { amount: 0.5, coin: 'BTC' },
    sell: { amount: 21_000, coin: 'EUR' },
    fee: { amount: 12.5, coin: 'EUR' },
  },
  { buy: { amount: 2, coin: 'ETH' }, sell: { amount: 0.1, coin: 'BTC' } },
  {
    type: 'Staking',
    buy: { amount: 0.1, coin: 'ETH' },
    exchange: 'Ledger/Live',
    importedSeconds: 1_767_300_000,
    tradeId: '0xabc',
  },
];
const account = handmadeAccount(drafts, { BTC: 40_000, ETH: 2_500 });
const ids = (text: string) => [...text.matchAll(/"(\d+)":\{/g)].map(match => Number(match[1]));

test('a row has the documented members in the documented order, as text', () => {
  expect(askText(account, 'getTrades', { limit: '1', order: 'DESC' })).toBe(
    '{"998":{"buy_amount":"0.10000000","buy_currency":"ETH","sell_amount":"0.00000000","sell_currency":"",' +
      '"fee_amount":"0.00000000","fee_currency":"","type":"Staking","exchange":"Ledger\\/Live","group":"","comment":"",' +
      `"imported_from":"","time":"${noon + 2 * hour}","imported_time":"1767300000","trade_id":"0xabc"}}`,
  );
});

test('values and the account currency come with trade_prices only', () => {
  const answer = ask(account, 'getTrades', { trade_prices: '1' });
  expect(answer.account_currency).toBe('EUR');
  expect(Object.keys(answer['1000']).slice(4, 11)).toEqual([
    'fee_amount',
    'fee_currency',
    'buy_value_in_cur',
    'buy_value_in_btc',
    'sell_value_in_cur',
    'sell_value_in_btc',
    'type',
  ]);
  // Euros are worth what they are; a coin for a coin is worth its own price.
  expect(answer['1000']).toMatchObject({
    buy_value_in_cur: '21000.00000000',
    buy_value_in_btc: '0.52500000',
  });
  expect(answer['1000']).toMatchObject({
    sell_value_in_cur: '21000.00000000',
    sell_value_in_btc: '0.52500000',
  });
  expect(answer['999']).toMatchObject({
    buy_value_in_cur: '5000.00000000',
    sell_value_in_cur: '4000.00000000',
  });
  expect(answer['998']).toMatchObject({ buy_value_in_cur: '250.00000000', sell_value_in_cur: '0.00000000' });
});

test('rows come in order of time, although their numbers run otherwise', () => {
  expect(ids(askText(account, 'getTrades'))).toEqual([1000, 999, 998]);
  expect(ids(askText(account, 'getTrades', { order: 'ASC' }))).toEqual([1000, 999, 998]);
  expect(ids(askText(account, 'getTrades', { order: 'DESC' }))).toEqual([998, 999, 1000]);
});

test.each([
  [{ limit: '2' }, [1000, 999]],
  [{ limit: '2', order: 'DESC' }, [998, 999]],
  [{ start: String(noon + hour) }, [999, 998]],
  [{ end: String(noon + hour) }, [1000, 999]],
  [{ start: String(noon + 1), end: String(noon + 2 * hour - 1) }, [999]],
  [{ start: '4000000000' }, []],
  [{ limit: '', start: '', end: '', order: 'sideways', unknown: '1' }, [1000, 999, 998]],
])('%j narrows the rows to %j', (parameters, expected) => {
  expect(ids(askText(account, 'getTrades', parameters))).toEqual(expected);
});

test('quirks: a dash for no amount, plain numbers, members that nobody documented', () => {
  const quirks = { ...noQuirks, dashForAbsentAmount: true, numbersUnquoted: true, unknownFields: true };
  const odd = ask(handmadeAccount(drafts, { BTC: 40_000, ETH: 2_500 }, { quirks }), 'getTrades', {
    trade_prices: '1',
  });
  expect(odd['998']).toMatchObject({
    sell_amount: '-',
    buy_value_in_cur: 250,
    tx_hash: '0x0xabc',
    lot_count: 1,
  });
});

test('the demo account sends all its transactions, with ids that do not rise with time', async () => {
  const client = await SandboxClient.start();
  const { text, json } = await client.call('demo', 'getTrades');
  await client.sandbox.close();
  const { transactions } = client.account('demo').data;
  const sent = ids(text);
  expect(sent).toEqual(transactions.map(transaction => transaction.id));
  expect(sent).not.toEqual([...sent].sort((a, b) => a - b));
  expect(Object.keys(json).slice(-2)).toEqual(['success', 'method']);
});
