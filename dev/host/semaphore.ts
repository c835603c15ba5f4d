// Admits a limited number at once; the others wait in their order of arrival.

export class Semaphore {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly max: number) {}

  /** Resolves with a function that frees the place. */
  async enter(): Promise<() => void> {
    if (this.inside < this.max) this.inside++;
    else await new Promise<void>(resolve => this.waiting.push(resolve));
    return () => this.leave();
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.inside--;
    else next();
  }
}
