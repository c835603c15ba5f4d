// Columns whose values are made when they are read.
import { joinedColumn, lazyColumn } from '../../../src/core/tables/lazy-column';
import { pickValues, type TableValue } from '../../../src/core/tables/table';

const name = { name: 'amount', type: 'number' } as const;

/** Parts of three, of no and of two rows, and which of them were read, in that order. */
function parts() {
  const reads: number[] = [];
  const contents: TableValue[][] = [[1, null, 3], [], [4, 5]];
  const columns = contents.map((values, index) =>
    lazyColumn(name, () => {
      reads.push(index);
      return values;
    }),
  );
  return { reads, column: joinedColumn(columns, [3, 0, 2]) };
}

test('values are made when they are read, once', () => {
  let reads = 0;
  const column = lazyColumn(name, () => [++reads]);
  expect(reads).toBe(0);
  expect([column.values, column.values]).toEqual([[1], [1]]);
  expect(reads).toBe(1);
});

test('parts are one column, which compares and prints as any other', () => {
  const { column } = parts();
  expect(column).toEqual({ ...name, values: [1, null, 3, 4, 5] });
  expect(JSON.parse(JSON.stringify(column))).toEqual({ ...name, values: [1, null, 3, 4, 5] });
});

test('picking rows reads only the parts that hold them', () => {
  const { reads, column } = parts();
  expect(pickValues(column, [])).toEqual([]);
  expect(reads).toEqual([]);
  expect(pickValues(column, [4, 3])).toEqual([5, 4]);
  expect(reads).toEqual([2]);
  expect(pickValues(column, [2, 4, 0, 1])).toEqual([3, 5, 1, null]);
  expect(reads).toEqual([2, 0]);
});

test('a row that is not there is blank', () => {
  expect(pickValues(parts().column, [5, 9])).toEqual([null, null]);
  expect(pickValues({ ...name, values: [1] }, [1])).toEqual([null]);
});
