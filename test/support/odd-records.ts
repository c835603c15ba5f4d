// Made-up transactions of three weeks around New Year, with everything that can be odd: blanks, zeros, unknown types, fees twice,
// the same second, sales of what was never bought.
import type { SideRecord, TradeRecord } from './clean-account';
import { dealer } from './dealer';
import { slowTypes } from './slow-period-sums';

/** The same seed gives the same ones. */
export function oddRecords(seed: number): TradeRecord[] {
  const { between, chance, pick } = dealer(seed);
  const units = () => pick([1_000_000, 100_000_000, 99_000_000, 1_234_567, Math.floor(between(1e6, 1e10))]);
  const side = (coin: string): SideRecord => ({
    coin,
    units: units(),
    value: pick([undefined, 0, Math.floor(between(1, 1e11)), Math.floor(between(1, 1e11))]),
    valueBtc: pick([undefined, 0, Math.floor(between(1, 1e7))]),
  });
  const coins = ['BTC', 'ADA', 'EUR', 'USD'];
  const start = Date.UTC(2024, 11, 22) / 1000;
  let seconds = start;
  return Array.from({ length: 40 }, (_, index): TradeRecord => {
    if (!chance(0.3)) seconds = start + Math.floor(between(0, 20 * 24)) * 3600;
    const type = pick(slowTypes);
    const isTwoSided = /Trade/.test(type) || (type === 'Node Reward' && chance(0.3));
    const isIn =
      /Staking|Zinsen|Airdrop|Bonus|Gift|Deposit/.test(type) || (type === 'Node Reward' && chance(0.5));
    const [coin, other] = [pick(coins), pick(coins)];
    return {
      id: String(1_000 + index * 7),
      seconds,
      type,
      exchange: pick(['Kraken', 'kraken ', 'Bank', 'BANK']),
      ...(isTwoSided || isIn ? { buy: side(coin) } : {}),
      ...(isTwoSided || !isIn ? { sell: side(other) } : {}),
      ...(chance(0.4) ? { fee: { coin: pick(coins), units: units() } } : {}),
    };
  });
}
