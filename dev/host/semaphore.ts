// Lets so many in at once; the others wait in the order they came.

export class Semaphore {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly max: number) {}

  /** Resolves with the function that makes room again. */
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
