// getHistoricalSummary: the account's totals day by day, for coins, commodities (if there are any), currencies and all.

import type { AccountData } from '../account/account-data';
import { balanceLines } from '../account/holdings';
import type { AssetKind } from '../account/price-book';
import { historyPoints } from './history';
import type { Members } from './members';
import { decimals } from './number-text';
import type { Parameters } from './parameters';
import { provisional } from './provisional';

export function* getHistoricalSummary(
  account: AccountData,
  parameters: Parameters,
  nowMillis: number,
): Members {
  const inBtc = parameters.flag('btc');
  const points = historyPoints(account, parameters, nowMillis);
  const { coins, commodities, currencies, total } = provisional.summarySeries;
  yield ['account_currency', account.currency];
  yield [provisional.historyContainer, series()];

  function* series(): Members {
    const totals = totalsByKind(account, points);
    const sum = points.map((_, index) => [...totals.values()].reduce((all, days) => all + days[index]!, 0));
    if (points.length === 0) return;
    yield [coins, days(totals.get('coin'))];
    yield [currencies, days(totals.get('currency'))];
    if (totals.has('commodity')) yield [commodities, days(totals.get('commodity'))];
    yield [total, days(sum)];
  }

  function* days(values: number[] | undefined): Members {
    for (const [index, seconds] of points.entries()) {
      const value = values?.[index] ?? 0;
      const text = inBtc
        ? decimals(value / account.prices.priceOf('BTC', seconds * 1000), provisional.summaryBtcDecimals)
        : decimals(value, 2);
      yield [String(seconds), text];
    }
  }
}

function totalsByKind(account: AccountData, points: number[]): Map<AssetKind, number[]> {
  const totals = new Map<AssetKind, number[]>();
  for (const [coin, line] of balanceLines(account)) {
    const kind = account.prices.kindOf(coin);
    const days = totals.get(kind) ?? points.map(() => 0);
    totals.set(kind, days);
    line.rewind();
    for (const [index, seconds] of points.entries()) {
      const amount = line.amountAt(seconds);
      if (amount !== 0) days[index]! += amount * account.prices.priceOf(coin, seconds * 1000);
    }
  }
  return totals;
}
