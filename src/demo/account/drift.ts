// A seeded random walk in both directions of time, 0 at its start.
import { Random } from './random';

// It loses one percent of its deviation a day. Otherwise ten years would end at absurd prices.
const dailyMemory = 0.99;

export class Drift {
  private readonly past: number[] = [0];
  private readonly future: number[] = [0];
  private readonly pastRandom: Random;
  private readonly futureRandom: Random;

  constructor(
    seed: number,
    name: string,
    private readonly dailySwing: number,
  ) {
    this.pastRandom = new Random(seed, `past ${name}`);
    this.futureRandom = new Random(seed, `future ${name}`);
  }

  /** Between two days in a straight line. */
  at(days: number): number {
    const day = Math.floor(days);
    const share = days - day;
    return this.onDay(day) * (1 - share) + this.onDay(day + 1) * share;
  }

  private onDay(day: number): number {
    const [days, random] = day < 0 ? [this.past, this.pastRandom] : [this.future, this.futureRandom];
    while (days.length <= Math.abs(day)) {
      days.push(days[days.length - 1]! * dailyMemory + random.bell() * this.dailySwing);
    }
    return days[Math.abs(day)]!;
  }
}
