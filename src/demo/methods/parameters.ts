// A call's parameters, read as tolerantly as PHP: an unreadable one counts as omitted.

import { provisional } from './provisional';

export class Parameters {
  constructor(private readonly fields: ReadonlyMap<string, string>) {}

  text(name: string): string | undefined {
    return this.fields.get(name) || undefined;
  }

  /** A number above zero. */
  whole(name: string): number | undefined {
    const value = Number.parseInt(this.fields.get(name) ?? '', 10);
    return value > 0 ? value : undefined;
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.text(name);
    return value === undefined ? otherwise : value !== '0';
  }

  oneOf<const T extends string>(name: string, choices: readonly T[], otherwise: T): T {
    return choices.find(choice => choice === this.text(name)) ?? otherwise;
  }

  /** Whether a time lies between `start` and `end`. */
  covers(seconds: number): boolean {
    const slack = provisional.edgesBelong ? 0 : 1;
    return (
      seconds >= (this.whole('start') ?? -Infinity) + slack &&
      seconds <= (this.whole('end') ?? Infinity) - slack
    );
  }

  /** Applies `order` and `limit` to rows that come oldest first. */
  arrange<T>(oldestFirst: T[]): T[] {
    const isDescending = this.text('order')?.toUpperCase() === 'DESC';
    const rows = isDescending ? [...oldestFirst].reverse() : oldestFirst;
    return rows.slice(0, this.whole('limit'));
  }
}
