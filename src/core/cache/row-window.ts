// Which rows of a table ordered by time a formula can possibly show, so that only their blocks are read.

export interface RowWindow {
  /** Unix seconds, both included. */
  readonly from?: number;
  readonly to?: number;
  /** So many rows from the start, or from the end, suffice. */
  readonly first?: number;
  readonly last?: number;
}

export interface BlockExtent {
  readonly rows: number;
  /** Time of the first and the last row; without it the block may hold any time. */
  readonly times?: readonly [first: number, last: number];
}

/** Block numbers, at least one: a table without rows still has its columns. */
export function blocksFor(blocks: readonly BlockExtent[], window: RowWindow): number[] {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, first, last } = window;
  const touched = blocks
    .map((_, index) => index)
    .filter(index => {
      const times = blocks[index]!.times;
      return times === undefined || (times[0] <= to && times[1] >= from);
    });
  if (touched.length === 0) return [0];
  if (window.from !== undefined || window.to !== undefined) return touched;
  if (first !== undefined) return leading(touched, blocks, first);
  if (last !== undefined) return leading([...touched].reverse(), blocks, last).reverse();
  return touched;
}

/** Rows without a time come last in either order, so their blocks don't count. */
function leading(numbers: readonly number[], blocks: readonly BlockExtent[], rows: number): number[] {
  let missing = rows;
  return numbers.filter(index => {
    const { times, rows } = blocks[index]!;
    const isNeeded = missing > 0 || times === undefined;
    if (times !== undefined) missing -= rows;
    return isNeeded;
  });
}
