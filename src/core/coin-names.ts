// Finds the coin that a person means: as CoinTracking writes it, or by the full name that people call it.
import { folded, type NameIndex } from './names';

/** Only where CoinTracking's ticker is beyond doubt. */
const tickers =
  'BITCOIN=BTC|ETHEREUM=ETH|ETHER=ETH|SOLANA=SOL2|RIPPLE=XRP|CARDANO=ADA|DOGECOIN=DOGE|LITECOIN=LTC|POLKADOT=DOT|TETHER=USDT|' +
  'USD COIN=USDC|MONERO=XMR|CHAINLINK=LINK|STELLAR=XLM|TRON=TRX|BITCOIN CASH=BCH|EURO=EUR|DOLLAR=USD|US DOLLAR=USD';

/** Of coins that differ in case only, the one that is typed just so. A coin that has the full name for its ticker comes first. */
export function findCoin(given: string, present: NameIndex): string | undefined {
  const found = present.one(given);
  if (found !== undefined || present.all(given).length > 0) return found;
  const ticker = tickerOf(given);
  return ticker === undefined ? undefined : present.one(ticker);
}

export function tickerOf(fullName: string): string | undefined {
  const wanted = `${folded(fullName)}=`;
  return tickers
    .split('|')
    .find(pair => pair.startsWith(wanted))
    ?.slice(wanted.length);
}
