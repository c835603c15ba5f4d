// getBalance: current holdings with prices and their changes, and the account's totals.

import type { AccountData } from '../account/account-data';
import { holdingsAfter } from '../account/holdings';
import { Valuation } from '../account/valuation';
import type { Members } from './members';
import { decimals, eight } from './number-text';
import type { Parameters } from './parameters';

const changes = [
  ['change1h', 1],
  ['change24h', 24],
  ['change7d', 7 * 24],
  ['change30d', 30 * 24],
] as const;

export function* getBalance(account: AccountData, _: Parameters, nowMillis: number): Members {
  const valuation = new Valuation(account, nowMillis);
  const holdings = [...holdingsAfter(account.transactions)];
  yield ['account_currency', account.currency];
  yield ['details', details()];
  yield ['summary', summary()];

  function* details(): Members {
    for (const [coin, amount] of holdings) {
      if (valuation.kind(coin) === 'currency' && !account.quirks.currenciesInBalance) continue;
      yield [coin, balanceRow(account, valuation, coin, amount)];
    }
  }

  /** `value`: of the coins. `profit`: of the whole account, including the currencies spent on coins. */
  function* summary(): Members {
    let value = 0;
    let profit = 0;
    for (const [coin, amount] of holdings) {
      const fiat = valuation.fiat(coin, amount);
      profit += fiat;
      if (valuation.kind(coin) !== 'currency') value += fiat;
    }
    yield ['value_fiat', eight(value)];
    yield ['value_btc', eight(valuation.inBtc(value))];
    yield ['profit_fiat', eight(profit)];
    yield ['profit_btc', eight(valuation.inBtc(profit))];
  }
}

function* balanceRow(account: AccountData, valuation: Valuation, coin: string, amount: number): Members {
  const fiat = valuation.fiat(coin, amount);
  yield ['amount', eight(amount)];
  yield ['coin', coin];
  yield ['value_fiat', eight(fiat)];
  yield ['value_btc', eight(valuation.inBtc(fiat))];
  yield ['price_fiat', eight(valuation.price(coin))];
  yield ['price_btc', eight(valuation.inBtc(valuation.price(coin)))];
  for (const [name, hours] of changes) {
    const percent = decimals(valuation.change(coin, hours), 2);
    yield [name, account.quirks.numbersUnquoted ? Number(percent) : percent];
  }
  if (account.quirks.unknownFields) yield ['price_source', 'CoinTracking'];
}
