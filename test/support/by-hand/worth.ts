// What a made-up account held at the end of each day and what that was worth, replayed from its transactions day by day; and how it
// has done, by the second implementation.
import type { AccountData } from '../../../src/demo/account/account-data';
import { type SlowDay, slowPerformance } from '../slow-performance';
import { addDays, dateOf, type Entry, earlier, isMoney, transfersOf } from './entries';

export class WorthBook {
  readonly today: string;
  /** The first day with a transaction; today, where there is none. */
  readonly firstDay: string;
  private readonly days = new Map<string, SlowDay>();

  constructor(
    private readonly data: AccountData,
    private readonly entries: readonly Entry[],
    private readonly nowSeconds: number,
  ) {
    this.today = dateOf(data, nowSeconds);
    this.firstDay = entries.reduce((first, { date }) => earlier(date, first), this.today);
    this.fill();
  }

  /** What was held at the end of the day, by coin. */
  amountsAt(date: string): Map<string, number> {
    return amountsOf(this.entries.filter(entry => entry.date <= date));
  }

  /** In the account's currency. */
  valueAt(coin: string, date: string): number {
    return (this.amountsAt(date).get(coin) ?? 0) * this.priceAt(coin, date);
  }

  /** Of all coins, and what came in or went out, from the day before the first to the last, both included. */
  between(first: string, last: string): SlowDay[] {
    const days: SlowDay[] = [];
    for (let date = addDays(first, -1); date <= last; date = addDays(date, 1))
      days.push(this.days.get(date) ?? { value: 0, flow: 0, hasFlow: false });
    return days;
  }

  performance(first: string, last: string) {
    return slowPerformance(this.between(first, earlier(last, this.today)));
  }

  /** At the next midnight, where the history has that; else at the last point before. Today's is the present one. */
  priceAt(coin: string, date: string): number {
    if (date >= this.today) return this.data.prices.priceOf(coin, this.nowSeconds * 1000);
    let day = addDays(date, 1);
    while (this.data.missingDays.has(day)) day = addDays(day, -1);
    return this.data.prices.priceOf(coin, this.midnight(day) * 1000);
  }

  midnight(date: string): number {
    const utc = Date.parse(date) / 1000;
    return utc - this.data.offsetSeconds(utc - 7_200);
  }

  private fill(): void {
    const transfers = transfersOf(this.entries);
    // What is on its way arrives when it leaves.
    const moved = this.entries.map(entry => {
      const out = entry.type === 'Deposit' ? transfers.get(entry) : undefined;
      return out ? { ...entry, date: out.date } : entry;
    });
    const byDay = new Map<string, Entry[]>();
    for (const entry of moved) byDay.set(entry.date, [...(byDay.get(entry.date) ?? []), entry]);
    const held = new Map<string, number>();
    const flows = this.flows(transfers);
    const beginning = [...byDay.keys()].sort()[0] ?? this.today;
    for (let date = beginning; date <= this.today; date = addDays(date, 1)) {
      for (const entry of byDay.get(date) ?? []) addTo(held, entry);
      let value = 0;
      for (const [coin, amount] of held) if (!isMoney(coin)) value += amount * this.priceAt(coin, date);
      const flow = flows.get(date);
      this.days.set(date, { value, flow: flow ?? 0, hasFlow: flow !== undefined });
    }
  }

  private flows(transfers: ReadonlyMap<Entry, Entry>): Map<string, number> {
    const flows = new Map<string, number>();
    const outside = ['Deposit', 'Withdrawal', 'Gift / Tip', 'Gift', 'Donation', 'Spend'];
    for (const entry of this.entries) {
      const { date, type, buy, sell } = entry;
      const [comes, goes] = [buy && !isMoney(buy.coin), sell && !isMoney(sell.coin)];
      const market = (coin: string, amount: number) => amount * this.priceAt(coin, date);
      let flow: number | undefined;
      if (buy && sell) {
        if (comes && !goes) flow = sell.value ?? buy.value;
        else if (goes && !comes) flow = -(buy.value ?? sell.value ?? 0);
      } else if (outside.includes(type) && !transfers.has(entry)) {
        if (comes) flow = buy!.value ?? market(buy!.coin, buy!.amount);
        else if (goes) flow = -(sell!.value ?? market(sell!.coin, sell!.amount));
      }
      if (flow !== undefined) flows.set(date, (flows.get(date) ?? 0) + flow);
    }
    return flows;
  }
}

export function amountsOf(entries: readonly Entry[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const entry of entries) addTo(held, entry);
  return held;
}

function addTo(held: Map<string, number>, { buy, sell }: Entry): void {
  const add = (coin: string, amount: number) =>
    held.set(coin, Math.round(((held.get(coin) ?? 0) + amount) * 1e8) / 1e8);
  if (buy) add(buy.coin, buy.amount);
  if (sell) add(sell.coin, -sell.amount);
}
