// The rows or the columns of a sheet in memory: how many, how large, which are hidden.
import type { LineEdit } from '../box';
import { defaultPixels, type Line, type Lines } from '../workbook/lines';

export class SheetLines {
  readonly hidden = new Set<number>();
  private readonly sizes = new Map<number, number>();

  constructor(
    private readonly line: Line,
    public count: number,
  ) {}

  pixels({ first, count }: Lines): number[] {
    return Array.from(
      { length: count },
      (_, index) => this.sizes.get(first + index) ?? defaultPixels[this.line],
    );
  }

  resize({ first, count }: Lines, pixels: number): void {
    for (let index = first; index < first + count; index++) this.sizes.set(index, pixels);
  }

  areHidden({ first, count }: Lines): boolean[] {
    return Array.from({ length: count }, (_, index) => this.hidden.has(first + index));
  }

  hide({ first, count }: Lines, isHidden: boolean): void {
    for (let index = first; index < first + count; index++)
      if (isHidden) this.hidden.add(index);
      else this.hidden.delete(index);
  }

  apply({ kind, lines: { first, count } }: LineEdit): void {
    const moved = (index: number) => {
      if (index < first) return index;
      if (kind === 'insert') return index + count;
      return index < first + count ? undefined : index - count;
    };
    this.count += kind === 'insert' ? count : -count;
    const sizes = [...this.sizes].map(([index, pixels]) => [moved(index), pixels] as const);
    this.sizes.clear();
    for (const [index, pixels] of sizes) if (index !== undefined) this.sizes.set(index, pixels);
    const hidden = [...this.hidden].map(moved);
    this.hidden.clear();
    for (const index of hidden) if (index !== undefined) this.hidden.add(index);
  }
}
