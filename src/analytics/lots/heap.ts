// A binary heap: the first by an order is found and removed without sorting the rest.

export class Heap<T> {
  private readonly items: T[] = [];

  constructor(private readonly compare: (a: T, b: T) => number) {}

  /** In no order that means anything. */
  get all(): readonly T[] {
    return this.items;
  }

  get first(): T | undefined {
    return this.items[0];
  }

  push(item: T): void {
    this.items.push(item);
    this.rise(this.items.length - 1);
  }

  removeFirst(): void {
    const last = this.items.pop()!;
    if (this.items.length > 0) this.replaceFirst(last);
  }

  replaceFirst(item: T): void {
    this.items[0] = item;
    this.sink();
  }

  private rise(from: number): void {
    const { items, compare } = this;
    const item = items[from]!;
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (compare(items[above]!, item) <= 0) break;
      items[at] = items[above]!;
      at = above;
    }
    items[at] = item;
  }

  private sink(): void {
    const { items, compare } = this;
    const item = items[0]!;
    let at = 0;
    for (let below = 1; below < items.length; below = 2 * at + 1) {
      if (below + 1 < items.length && compare(items[below + 1]!, items[below]!) < 0) below++;
      if (compare(item, items[below]!) <= 0) break;
      items[at] = items[below]!;
      at = below;
    }
    items[at] = item;
  }
}
