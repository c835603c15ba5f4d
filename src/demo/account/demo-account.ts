// The demo account: its story, told on the days before today.
import { type AccountData, noQuirks } from './account-data';
import { centralEurope } from './central-europe';
import { demoPrices } from './demo-prices';
import { live, storyDays } from './demo-story';
import { DemoTimeline } from './demo-timeline';
import { Random } from './random';
import { Saver } from './saver';
import { TransactionLog } from './transaction-log';

/** The same all day long. Another seed is another person's. */
export function demoAccount(seed: number, nowMillis: number): AccountData {
  const timeline = new DemoTimeline(nowMillis);
  const prices = demoPrices(seed, timeline.daysSinceToday);
  const random = new Random(seed, 'demo transactions');
  const log = new TransactionLog(timeline.beginSeconds);
  const saver = new Saver(log, prices, random);
  for (let day = 0; day < storyDays; day++) {
    const at = (hour: number) => timeline.secondsAt(storyDays - day, hour * 3600 + random.whole(0, 3_500));
    live(day, saver, random, at);
  }
  return {
    currency: 'EUR',
    ...centralEurope,
    transactions: log.toTransactions(),
    prices,
    missingDays: new Set(),
    quirks: noQuirks,
  };
}
