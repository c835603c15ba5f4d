// getGains as a table, in every shape in which it may come.
import { gainsTable } from '../../../src/core/tables/gains';
import { gainsAnswer } from '../../support/answers';
import { valuesOf } from '../../support/connected-ports';

const { gains, ...envelope } = gainsAnswer;
const rows = {
  coin: ['BTC', 'XAU'],
  amount: [0.5, 0],
  cost: [15000, 0],
  cost_per_unit: [30000, null],
  current_value: [30000, 0],
  current_price: [60000, 2100],
  unrealized_gain: [15000, null],
};

test('a row a coin, sold coins too; unproven fields keep their names and get a type by their values', () => {
  const table = gainsTable(gainsAnswer);
  expect(valuesOf(table)).toEqual(rows);
  expect(table.columns.at(-1)).toMatchObject({ name: 'unrealized_gain', type: 'number' });
});

test.each([
  ['their own member, behind another one', { ...envelope, settings: { fees: { mode: 'x' } }, gains }],
  ['another member', { ...envelope, positions: gains }],
  ['a list', { ...envelope, gains: Object.values(gains) }],
  ['the top level', { ...envelope, ...gains }],
  ['another member, with a sum beside it', { ...envelope, coins: gains, summary: { realized: '5' } }],
])('rows in %s make the same table', (_name, answer) => {
  expect(valuesOf(gainsTable(answer))).toEqual(rows);
});

test('a coin without a name inside has the name of its key', () => {
  expect(valuesOf(gainsTable({ ...envelope, gains: { SOL2: { amount: '3' } } }))).toEqual({
    coin: ['SOL2'],
    amount: [3],
  });
});

test.each([[[]], [{}]])('gains that are %j are none', none => {
  expect(valuesOf(gainsTable({ ...envelope, gains: none }))).toEqual({ coin: [], amount: [] });
});
