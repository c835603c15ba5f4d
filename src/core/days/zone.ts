// A time zone: instants become wall times and days, and back. An instant is in unix seconds; a wall time is what a clock in the
// zone shows, in seconds since its 1970-01-01 00:00, as if that were UTC.
//
// A cell gets the zone's changes ready-made: asking the platform for each row would take longer than everything else.
import { daySeconds } from './calendar';

/** As it is stored. */
export interface ZoneStamp {
  readonly name: string;
  /** The instants between which the changes are known. */
  readonly from: number;
  readonly until: number;
  /** Seconds east of UTC: the first; then for each change the seconds since the change before, or since `from`, and what it is then. */
  readonly offsets: readonly number[];
  /** How Sheets shows a Date that a formula returns, as soon as that was seen; see docs/apps-script.md. */
  readonly shows?: 'instant' | 'script';
}

/** Seconds east of UTC, as the platform knows them. */
export type OffsetAt = (zone: string, atSeconds: number) => number;

export class Zone {
  readonly name: string;
  readonly shows: ZoneStamp['shows'];
  private readonly from: number;
  private readonly until: number;
  /** When each offset begins. */
  private readonly starts: number[];
  private readonly offsets: number[];
  /** The offset that was asked for last: rows mostly come in order of time. */
  private last = 0;

  constructor(
    stamp: ZoneStamp,
    private readonly platform: OffsetAt,
  ) {
    this.name = stamp.name;
    this.shows = stamp.shows;
    this.from = stamp.from;
    this.until = stamp.until;
    this.starts = [stamp.from];
    this.offsets = [stamp.offsets[0]!];
    for (let i = 1; i < stamp.offsets.length; i += 2) {
      this.starts.push(this.starts[this.starts.length - 1]! + stamp.offsets[i]!);
      this.offsets.push(stamp.offsets[i + 1]!);
    }
  }

  offsetAt(seconds: number): number {
    if (seconds < this.from || seconds >= this.until) return this.platform(this.name, seconds);
    const { starts, last } = this;
    if (seconds < starts[last]! || seconds >= (starts[last + 1] ?? this.until))
      this.last = lastUpTo(seconds, starts);
    return this.offsets[this.last]!;
  }

  wallAt(seconds: number): number {
    return seconds + this.offsetAt(seconds);
  }

  /** What its clocks show at that instant, as if that were UTC. */
  wallDate(date: Date): Date {
    return new Date(date.getTime() + this.offsetAt(Math.floor(date.getTime() / 1000)) * 1000);
  }

  dayAt(seconds: number): number {
    return Math.floor(this.wallAt(seconds) / daySeconds);
  }

  /** Where there is no midnight, what comes instead; where it comes twice, the first one. Of a day that was left out, the next one's. */
  firstInstant(day: number): number {
    return this.instantOf(day * daySeconds);
  }

  /** The first instant at which the wall time has come. */
  instantOf(wall: number): number {
    const [before, after] = [wall - daySeconds, wall + daySeconds];
    const offset = this.offsetAt(before);
    const instant = wall - offset;
    if (offset === this.offsetAt(after)) return instant;
    const change = findChange(before, after, at => this.offsetAt(at));
    return instant < change ? instant : Math.max(change, wall - this.offsetAt(after));
  }
}

/** The first second with another offset than `before`; the offset changes once in between. */
export function findChange(before: number, after: number, offsetAt: (seconds: number) => number): number {
  const offset = offsetAt(before);
  let [same, other] = [before, after];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(middle) === offset) same = middle;
    else other = middle;
  }
  return other;
}

function lastUpTo(seconds: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= seconds) low = middle;
    else high = middle;
  }
  return low;
}
