// getHistoricalCurrency: amount and value of one coin, or of all, day by day from its first transaction on.

import type { AccountData } from '../account/account-data';
import { type BalanceLine, balanceLines } from '../account/holdings';
import { historyPoints } from './history';
import type { Members } from './members';
import { eight } from './number-text';
import type { Parameters } from './parameters';
import { provisional } from './provisional';

export function* getHistoricalCurrency(
  account: AccountData,
  parameters: Parameters,
  nowMillis: number,
): Members {
  const currency = parameters.text('currency');
  const points = historyPoints(account, parameters, nowMillis);
  const btcPrices = points.map(seconds => account.prices.priceOf('BTC', seconds * 1000));
  yield ['account_currency', account.currency];
  yield [provisional.historyContainer, coins()];

  function* coins(): Members {
    for (const [coin, line] of balanceLines(account)) {
      if (currency === undefined || coin === currency) yield [coin, days(coin, line.rewind())];
    }
  }

  function* days(coin: string, line: BalanceLine): Members {
    for (const [index, seconds] of points.entries()) {
      if (seconds < line.seconds[0]!) continue;
      const amount = line.amountAt(seconds);
      const fiat = amount * account.prices.priceOf(coin, seconds * 1000);
      yield [
        String(seconds),
        [
          ['amount', eight(amount)],
          ['fiat', eight(fiat)],
          ['btc', eight(fiat / btcPrices[index]!)],
        ],
      ];
    }
  }
}
