// Several figures summed at once. A sum is blank where nothing that went into it is known: blank is never 0.
import { type Exact, zero } from '../exact';

/** `undefined`: there is one, but nobody knows it. `null`: it says nothing about this figure. */
export type Figure = Exact | undefined | null;

export class Sums {
  /** How many were summed, known or not. */
  rows = 0;
  private readonly known: (Exact | undefined)[];
  private readonly hasUnknown: boolean[];

  constructor(figureCount: number) {
    this.known = new Array<undefined>(figureCount).fill(undefined);
    this.hasUnknown = new Array<boolean>(figureCount).fill(false);
  }

  add(figures: readonly Figure[]): void {
    this.rows++;
    for (let at = 0; at < figures.length; at++) this.addFigure(at, figures[at]);
  }

  addAll(others: Sums): void {
    this.rows += others.rows;
    for (let at = 0; at < this.known.length; at++) {
      if (others.known[at] !== undefined) this.addFigure(at, others.known[at]);
      if (others.hasUnknown[at]) this.hasUnknown[at] = true;
    }
  }

  /** Of what is known; 0 of nothing at all. */
  figure(at: number): Exact | undefined {
    return this.known[at] ?? (this.hasUnknown[at] ? undefined : zero);
  }

  private addFigure(at: number, figure: Figure): void {
    if (figure === undefined) this.hasUnknown[at] = true;
    else if (figure !== null) this.known[at] = (this.known[at] ?? zero) + figure;
  }
}
