// The dataset that a formula means. A formula may write its account and a coin otherwise than CoinTracking does; a request has
// them as they are known from what is kept, so that one history isn't fetched under several names.
import { defaultAccount } from '../accounts/account';
import { demoAccount, isDemoName } from '../accounts/demo-account';
import { findCoin, tickerOf } from '../coin-names';
import type { Dataset } from '../dataset';
import { allCoins, coinOf, historyOf, isCoinHistory } from '../datasets/coin-histories';
import type { StoredState } from '../datasets/stored-state';
import { folded, NameIndex } from '../names';
import type { KnownNames } from './known-names';

export function meantDataset(written: Dataset, state: StoredState, known: KnownNames): Dataset {
  const account = accountMeant(written.account, state);
  const dataset = account === written.account ? written : { ...written, account };
  if (!isCoinHistory(dataset)) return dataset;
  const coin = coinMeant(dataset, state, known);
  return coin === coinOf(dataset) ? dataset : historyOf(account, coin);
}

export function accountMeant(written: string, { accounts }: StoredState): string {
  const names = [...accounts.links.keys()];
  if (names.includes(written)) return written;
  if (folded(written) === folded(defaultAccount)) return defaultAccount;
  return new NameIndex(names).one(written) ?? (isDemoName(written) ? demoAccount : written);
}

/** First as histories call it, which a call for all of them has shown. */
function coinMeant(history: Dataset, state: StoredState, known: KnownNames): string {
  const coin = coinOf(history);
  const { coins = [] } = state.recordOf(allCoins(history));
  return (
    findCoin(coin, new NameIndex(coins)) ??
    findCoin(coin, known.of('coin', history.account, true)) ??
    tickerOf(coin) ??
    coin
  );
}
