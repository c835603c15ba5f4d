// SPARKLINE: a blank value that carries what is drawn.
import { openHeadlessGrid } from '../../../../dev/playground/headless';
import { american } from '../../../support/calculate-formulas';

const grid = openHeadlessGrid({ functions: [], evaluate: () => {}, settings: american });
afterAll(() => grid.dispose());

async function show(contents: Record<string, string | number>): Promise<void> {
  grid.setAll(contents);
  await grid.settled();
}

test('the value is a blank text, for readers and scripts alike', async () => {
  await show({ A1: '=SPARKLINE({1,2,3})', A2: '=A1=""', A3: '=LEN(A1)' });
  expect(grid.readRange('A1:A3').flat()).toEqual(['', true, 0]);
  expect(grid.workbook.displayValues(0, { row: 1, column: 1, rows: 1, columns: 1 })).toEqual([['']]);
});

test('options come from braces or from a range, in any case and order', async () => {
  await show({
    B1: 3,
    C1: 'Max',
    D1: 5,
    C2: 'charttype',
    D2: 'BAR',
    A5: '=SPARKLINE(B1,C1:D2)',
    A6: '=SPARKLINE(B1,{"charttype","bar";"max",MAX(D1,4)})',
  });
  const bar = { kind: 'bar', values: [3] };
  expect(grid.sparkline('A5')).toEqual({ ...bar, options: { max: 5, charttype: 'BAR' } });
  expect(grid.sparkline('A6')).toEqual({ ...bar, options: { charttype: 'bar', max: 5 } });
});

test('two columns are places and heights of a line; a blank is a gap', async () => {
  await show({ F1: 1, G1: 10, F2: 2, F3: 4, G3: 30, A8: '=SPARKLINE(F1:G3)', A9: '=SPARKLINE(G1:G3)' });
  expect(grid.sparkline('A8')).toEqual({
    kind: 'line',
    x: [1, 2, 4],
    values: [10, undefined, 30],
    options: {},
  });
  expect(grid.sparkline('A9')).toEqual({ kind: 'line', values: [10, undefined, 30], options: {} });
});

test('it goes when the formula gives something else', async () => {
  await show({ H1: 1, A11: '=IF(H1=1,SPARKLINE({1,2}),"")' });
  expect(grid.sparkline('A11')).toMatchObject({ kind: 'line' });
  await show({ H1: 2 });
  expect(grid.sparkline('A11')).toBeUndefined();
});

test('in a spilled table each cell has its own', async () => {
  await show({ J1: 1, J2: 2, K1: '=MAP(J1:J2,LAMBDA(v,SPARKLINE(v,{"charttype","bar"})))' });
  expect([grid.sparkline('K1')?.values, grid.sparkline('K2')?.values]).toEqual([[1], [2]]);
});

test('an error in the data is the result, an unknown kind is #N/A', async () => {
  await show({ A13: '=SPARKLINE(1/0)', A14: '=SPARKLINE({1,2},{"charttype","pie"})' });
  expect(grid.read('A13')).toMatchObject({ error: '#DIV/0!' });
  expect(grid.read('A14')).toMatchObject({ error: '#N/A' });
});
