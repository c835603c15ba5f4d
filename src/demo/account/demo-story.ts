// Five years of a person who saves in coins: first on Coinbase, then every month on Kraken, with some other coins on Binance and
// what is to be kept for long in two wallets. Not everything was imported, so there is something to check.
import type { Random } from './random';
import type { Saver } from './saver';

/** The story's days, counted from the first one. */
export const storyDays = 1_826;

/** An instant of the day: at this hour of the account's clock. What happens later in a day is told later. */
type At = (hour: number) => number;

const monthDays = 365.25 / 12;
const otherCoins = [
  'SOL2',
  'DOGE',
  'LINK',
  'DOT2',
  'SOL2',
  'ATOM2',
  'DOGE',
  'XRP',
  'POL3',
  'LINK',
  'AVAX',
] as const;
/** A deposit that nobody has the purchase of is sold before any ADA is bought. */
const firstAdaDay = 1_415;

export function live(day: number, saver: Saver, random: Random, at: At): void {
  earn(day, saver, at);
  begin(day, saver, at);
  save(day, saver, at);
  trade(day, saver, random, at);
  happen(day, saver, at);
  tidyUp(day, saver, at);
}

function earn(day: number, saver: Saver, at: At): void {
  if (isMonthly(day, 260)) saver.earn(at(3), 'Kraken', 'Staking', 'ETH', 0.0026);
  if (isMonthly(day, 252)) saver.earn(at(3), 'Binance', 'Staking', 'DOT2', 0.0095);
  if (isEvery(45, day, 320)) saver.earn(at(4), 'Binance', 'Staking', 'ATOM2', 0.017);
  if (isMonthly(day, 745)) saver.earn(at(4), 'Phantom', 'Staking', 'SOL2', 0.0052);
  if (isMonthly(day, 830)) saver.earn(at(5), 'Coinbase', 'Interest Income', 'USDC', 0.0035);
}

function begin(day: number, saver: Saver, at: At): void {
  if (day === 0) saver.buy(at(9), 'Coinbase', 'BTC', 1_500);
  if (day === 4) saver.buy(at(20), 'Coinbase', 'ETH', 1_000);
  if (day === 40) saver.buy(at(9), 'Kraken', 'BTC', 3_000, 'Long term');
  if (day === 41) saver.buy(at(9), 'Kraken', 'ETH', 2_000, 'Long term');
  if (day === 800) saver.buy(at(9), 'Coinbase', 'USDC', 600);
  if (day === 1_230) saver.buy(at(9), 'Coinbase', 'USDC', 400);
}

function save(day: number, saver: Saver, at: At): void {
  if (isMonthly(day, 56)) saver.payIn(at(6), 'Kraken', 250);
  if (isMonthly(day, 58)) {
    saver.buy(at(8), 'Kraken', 'BTC', 170, 'Savings plan');
    saver.buy(at(8) + 60, 'Kraken', 'ETH', 80, 'Savings plan');
  }
}

function trade(day: number, saver: Saver, random: Random, at: At): void {
  if (isEvery(240, day, 70)) saver.buy(at(10), 'Binance', 'BNB', 50);
  if (isEvery(26, day, 75)) {
    const turn = Math.floor(day / 26) % otherCoins.length;
    saver.buy(at(11), 'Binance', otherCoins[turn]!, random.whole(5, 13) * 25, 'Altcoins');
  }
  if (isEvery(140, day, firstAdaDay))
    saver.buy(at(12), 'Binance', 'ADA', random.whole(8, 14) * 25, 'Altcoins');
  if (isEvery(97, day, 200))
    saver.swap(at(13), random.pick(['DOGE', 'XRP', 'AVAX']), random.pick(['SOL2', 'LINK']), 0.3);
  if (isEvery(61, day, 230))
    saver.sell(
      at(15),
      'Binance',
      random.pick(['XRP', 'DOGE', 'LINK', 'AVAX', 'SOL2']),
      random.between(0.15, 0.35),
    );
  if (isEvery(111, day, 430))
    saver.sell(at(16), 'Kraken', random.pick(['BTC', 'ETH']), random.between(0.1, 0.3));
}

function happen(day: number, saver: Saver, at: At): void {
  if (day === 120) saver.receive(at(17), 'Coinbase', 'Reward / Bonus', 'POL3', 6, 'Learning reward');
  if (day === 190) saver.receive(at(17), 'Kraken', 'Reward / Bonus', 'BTC', 0.0002, 'Referral bonus');
  if (day === 560) saver.receive(at(17), 'Ledger Live', 'Gift / Tip', 'ETH', 0.1, 'From my sister');
  if (day === 905) saver.receive(at(17), 'Ledger Live', 'Airdrop', 'POL3', 180, 'Airdrop for early users');
  if (day === 1_010) saver.give(at(17), 'Ledger Live', 'Spend', 'BTC', 0.0041, 'Conference ticket');
  if (day === 1_100) saver.give(at(17), 'Ledger Live', 'Lost', 'POL3', 12, 'Sent on the wrong network');
  if (day === 1_290) saver.receive(at(17), 'Coinbase', 'Reward / Bonus', 'AVAX', 0.35, 'Learning reward');
  if (day === 1_382) saver.give(at(17), 'Ledger Live', 'Gift', 'ETH', 0.05, "For Lena's birthday");
  if (day === 1_540) saver.receive(at(17), 'Ledger Live', 'Airdrop', 'POL3', 95, 'Airdrop, second part');
  if (day === 1_655) saver.receive(at(17), 'Kraken', 'Reward / Bonus', 'BTC', 0.0003, 'Referral bonus');
  if (day === 1_700) saver.give(at(17), 'Ledger Live', 'Donation', 'BTC', 0.0006, 'Flood relief');
  // The other exchange was never imported.
  if (day === 1_346) saver.receive(at(18), 'Kraken', 'Deposit', 'ETH', 0.15);
  if (day === firstAdaDay - 9) saver.receive(at(18), 'Binance', 'Deposit', 'ADA', 120);
  if (day === firstAdaDay - 8) saver.sellAmount(at(18), 'Binance', 'ADA', 120);
}

function tidyUp(day: number, saver: Saver, at: At): void {
  if (isEvery(183, day, 210)) saver.move(at(19), 'Kraken', 'Ledger Live', 'BTC', 0.5, 0.00005);
  if (isEvery(244, day, 226)) saver.move(at(19), 'Kraken', 'Ledger Live', 'ETH', 0.4, 0.0012);
  if (day === 215) {
    saver.move(at(19), 'Coinbase', 'Ledger Live', 'BTC', 0.85, 0.0001);
    saver.move(at(20), 'Coinbase', 'Ledger Live', 'ETH', 0.6, 0.001);
  }
  if (isEvery(152, day, 715)) saver.move(at(19), 'Binance', 'Phantom', 'SOL2', 0.8, 0.008);
  if (isEvery(91, day, 760)) saver.give(at(20), 'Phantom', 'Other Fee', 'SOL2', 0.0035, 'Network fees');
  if (isEvery(365, day, 353)) for (const exchange of ['Kraken', 'Binance']) saver.payOut(at(20), exchange);
}

function isEvery(days: number, day: number, first: number): boolean {
  return day >= first && (day - first) % days === 0;
}

/** On about the same day of each month. */
function isMonthly(day: number, first: number): boolean {
  const months = Math.round((day - first) / monthDays);
  return months >= 0 && first + Math.round(months * monthDays) === day;
}
