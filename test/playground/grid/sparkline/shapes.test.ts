// What sparklines look like, in a box of 100 by 20.
import { shapesOf } from '../../../../dev/playground/grid/sparkline/shapes';
import type { Sparkline } from '../../../../dev/playground/grid/sparkline/sparkline';

const size = { width: 100, height: 20 };
const draw = (
  kind: Sparkline['kind'],
  values: Sparkline['values'],
  options: Sparkline['options'] = {},
  x?: readonly number[],
) => shapesOf({ kind, values, options, ...(x && { x }) }, size);
const boxes = (shapes: ReturnType<typeof draw>) =>
  shapes.map(shape =>
    shape.kind === 'rectangle' ? [shape.x, shape.y, shape.width, shape.height] : shape.points,
  );

test('a bar is as long as its value, a second one goes on from there', () => {
  expect(draw('bar', [30], { max: '120', color1: '#8fcab6' })).toEqual([
    { kind: 'rectangle', x: 0, y: 0, width: 25, height: 20, color: '#8fcab6' },
  ]);
  expect(boxes(draw('bar', [1, 3]))).toEqual([
    [0, 0, 25, 20],
    [25, 0, 75, 20],
  ]);
});

test('a bar ends with the cell, and one of nothing is not drawn', () => {
  expect(boxes(draw('bar', [150, 10], { max: 100 }))).toEqual([[0, 0, 100, 20]]);
  expect(draw('bar', [0], { max: 0 })).toEqual([]);
  expect(draw('bar', [undefined], { max: 5 })).toEqual([]);
});

test('from right to left, a bar ends at the left', () => {
  expect(boxes(draw('bar', [25], { max: 100, rtl: true }))).toEqual([[75, 0, 25, 20]]);
  expect(boxes(draw('line', [0, 1], { rtl: 'TRUE' }))).toEqual([
    [
      [100, 20],
      [0, 0],
    ],
  ]);
});

test('a line goes from the least to the most, over gaps, at its places', () => {
  expect(draw('line', [10, undefined, 30, 20], { color: 'green', linewidth: 2 })).toEqual([
    {
      kind: 'line',
      points: [
        [0, 20],
        [expect.closeTo(66.7, 1), 0],
        [100, 10],
      ],
      width: 2,
      color: 'green',
    },
  ]);
  expect(boxes(draw('line', [0, 5, 10], { ymin: 0, ymax: 20 }, [0, 9, 10]))).toEqual([
    [
      [0, 20],
      [90, 15],
      [100, 10],
    ],
  ]);
});

test('columns go up and down from zero, with colours for special ones', () => {
  const options = { color: 'blue', negcolor: 'red', highcolor: 'green', axis: true };
  const shapes = draw('column', [10, -10, 5, undefined], options);
  expect(boxes(shapes)).toEqual([
    [2.5, 0, 20, 10],
    [27.5, 10, 20, 10],
    [52.5, 5, 20, 5],
    [
      [0, 10],
      [100, 10],
    ],
  ]);
  expect(shapes.map(shape => shape.color)).toEqual(['green', 'red', 'blue', '#000000']);
});

test('in winloss all columns have the same height', () => {
  expect(boxes(draw('winloss', [300, -1]))).toEqual([
    [5, 0, 40, 10],
    [55, 10, 40, 10],
  ]);
});
