// The smallest answer of each method, and every kind of failed reply.
import type { Reply } from './scripted-http';

const point = { amount: '1.0', fiat: '2.0', btc: '3.0' };
const balance = { amount: '1.0', coin: 'BTC' };

/** `fields`: of the request. */
export function tinyAnswer({ method, currency }: Record<string, string>): Reply {
  const answer = { success: 1, method, account_currency: 'EUR' };
  switch (method) {
    case 'getBalance':
      return { ...answer, details: { BTC: balance }, summary: { value_fiat: '2.0' } };
    case 'getGains':
      return { ...answer, gains: { BTC: balance } };
    case 'getGroupedBalance':
      return { ...answer, details: { 'Kraken Balance': { BTC: point } } };
    case 'getHistoricalCurrency': {
      const coins = currency === undefined ? ['A', 'B', 'C', 'D'] : [currency];
      return {
        ...answer,
        historical: Object.fromEntries(coins.map(coin => [coin, { '1735686000': point }])),
      };
    }
    case 'getHistoricalSummary':
      return { ...answer, historical: { Total: { '1735686000': '2.0' } } };
    case 'getLedger':
      return { ...answer, '5': { time: '1735686000', type: 'Deposit', amount: '1.0' } };
    default:
      return { ...answer, '5': { time: '1735686000', type: 'Deposit', buy_amount: '1.0' } };
  }
}

/** Errors, broken answers and missing ones. */
export function failedRepliesTo(method: string): readonly Reply[] {
  return [
    { success: 0, method, error: 'OOPS', error_msg: 'ERROR: wrong' },
    { status: 500, text: '' },
    { status: 200, text: '<html></html>' },
    { status: 200, text: '{"success":1,' },
    { status: 200, text: '' },
    { status: 200, text: '[]' },
    { code: 'UNREACHABLE', detail: 'DNS error' },
    { code: 'TOO_SLOW', method },
    { code: 'ANSWER_TOO_LARGE', method },
    new Error('Service invoked too many times'),
    { status: 429, text: '' },
    { success: 0, method, error: 'KEY_INCORRECT', error_msg: 'ERROR: Key is not correct' },
  ];
}
