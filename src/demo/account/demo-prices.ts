// The demo account's coins, as they stand today, and the market that they share: up, down and up again within five years.
import { Drift } from './drift';
import { type Asset, PriceBook, type Timeline } from './price-book';

const coin = (ticker: string, price: number, yearlyGrowth: number, dailySwing: number): Asset => ({
  ticker,
  kind: 'coin',
  price,
  yearlyGrowth,
  dailySwing,
  follows: 1,
});

const assets: readonly Asset[] = [
  { ticker: 'EUR', kind: 'currency', price: 1, yearlyGrowth: 1, dailySwing: 0 },
  { ticker: 'USDC', kind: 'coin', price: 0.9214, yearlyGrowth: 1, dailySwing: 0.0015 },
  coin('BTC', 92_140.55, 1.16, 0.012),
  coin('ETH', 3_096.2, 1.02, 0.018),
  coin('SOL2', 163.48, 1.06, 0.028),
  coin('BNB', 742.18, 1.1, 0.018),
  coin('XRP', 2.0871, 1.15, 0.026),
  coin('DOGE', 0.1863, 1.12, 0.032),
  coin('LINK', 15.92, 1, 0.026),
  coin('ADA', 0.6124, 0.92, 0.026),
  coin('AVAX', 21.36, 0.92, 0.03),
  coin('DOT2', 4.187, 0.8, 0.024),
  coin('ATOM2', 4.022, 0.82, 0.024),
  coin('POL3', 0.2248, 0.84, 0.028),
];

/** From one peak to the next, and how deep it goes in between. */
const tideDays = 1_420;
const tideDepth = 0.34;

export function demoPrices(seed: number, timeline: Timeline): PriceBook {
  const moods = new Drift(seed, 'market', 0.018);
  const tide = (days: number) => tideDepth * (Math.cos((2 * Math.PI * days) / tideDays) - 1);
  return new PriceBook(assets, seed, timeline, days => tide(days) + moods.at(days));
}
