// The form of a formula: which columns it offers, what is ticked, and the formula that it makes.
import { catalog } from '../../../src/functions/catalog';
import { columnsOfForm } from '../../../src/sidebar/page/insert/formulas/columns-of-form';
import { formulaOf } from '../../../src/sidebar/page/insert/formulas/filled-form';
import { type FormState, firstState } from '../../../src/sidebar/page/insert/formulas/form-state';
import type { FormValues } from '../../../src/sidebar/page/insert/formulas/form-values';
import { otherParts } from '../../../src/sidebar/page/insert/formulas/parts-of-form';
import { planOfFunction } from '../../../src/sidebar/page/insert/tasks/plan-of-function';
import { type FormPlan, type TaskName, tasks } from '../../../src/sidebar/page/insert/tasks/tasks';

const at = { year: 2026, today: '2026-11-26' };
const entryOf = (name: string) => catalog.find(entry => entry.name === name)!;

interface Change {
  readonly args?: FormValues['args'];
  readonly options?: FormValues['options'];
  readonly ticked?: readonly string[];
  readonly isFormatted?: boolean;
  readonly fields?: readonly string[];
  readonly preset?: Parameters<typeof firstState>[2];
}

function form(plan: FormPlan, change: Change = {}) {
  const entry = entryOf(plan.function);
  const first: FormState = firstState(plan, entry, change.preset ?? {}, '', at);
  const typed = {
    args: { ...first.typed.args, ...change.args },
    options: { ...first.typed.options, ...change.options },
  };
  const known = { series: ['Total'], fields: change.fields ? { [entry.name]: change.fields } : {} };
  const state = { typed, ticked: change.ticked ?? first.ticked };
  const { chips, ticked } = columnsOfForm(plan, entry, state, known);
  const formula = formulaOf(plan, entry, { typed, chips, ticked, isFormatted: change.isFormatted ?? true });
  return { formula, chips: chips.map(({ name }) => name), ticked: ticked.map(({ name }) => name) };
}

const of = (name: TaskName, change?: Change) => form(tasks.find(task => task.name === name)!, change);

test('trades: an amount brings its coin, and numbers of transactions come last, not ticked', () => {
  const { formula, chips, ticked } = of('trades');
  expect(formula).toBe(
    '=CT_TRADES("from=2025; to=2025; order=desc; columns=time, type, buy_amount, buy_currency, sell_amount, sell_currency, fee_amount, fee_currency, exchange")',
  );
  expect(ticked).toEqual(['time', 'type', 'buy', 'sell', 'fee', 'exchange']);
  expect(chips.slice(6, 8)).toEqual(['values', 'group']);
  expect(chips.slice(-2)).toEqual(['id', 'trade_id']);
});

test('columns stand in the order of the chips, whenever they were ticked', () => {
  expect(of('allCoins', { ticked: ['value_fiat', 'coin'] }).formula).toBe(
    '=CT_BALANCE("columns=coin, value_fiat")',
  );
});

test('all columns ticked are none named', () => {
  const { chips } = of('allCoins');
  expect(of('allCoins', { ticked: chips }).formula).toBe('=CT_BALANCE()');
});

test.each<[TaskName, Change, string]>([
  ['coinNow', { args: { coin: 'BTC' } }, '=CT_BALANCE("BTC")'],
  [
    'coinNow',
    { args: { coin: 'BTC' }, ticked: ['amount', 'value_fiat'] },
    '=CT_BALANCE("BTC"; "amount, value_fiat"; "headers=yes")',
  ],
  ['totals', {}, '=CT_TOTAL("value_fiat, profit_fiat"; "headers=yes")'],
  ['totals', { ticked: ['value_fiat'] }, '=CT_TOTAL()'],
  ['byExchange', {}, '=CT_GROUPED_BALANCE("exchange"; "order=desc; columns=name, coin, amount, fiat")'],
  ['status', { args: { item: 'calls_left' } }, '=CT_STATUS("calls_left")'],
  ['onDate', {}, '=CT_BALANCE_ON("2025-12-31"; "order=desc; columns=coin, amount, price, value")'],
  ['valueOverTime', {}, '=CT_HISTORICAL_SUMMARY("Coins"; "from=2026; to=2026")'],
  [
    'growth',
    {},
    '=CT_PERFORMANCE("month"; "order=desc; columns=period, start_value, flows, end_value, gain, twr")',
  ],
  ['income', {}, '=CT_INCOME("month"; "by=type; from=2025; to=2025")'],
  ['lots', {}, '=CT_LOTS("order=free; columns=coin, acquired, amount, cost, value, gain, long_from")'],
  ['shares', {}, '=CT_ALLOCATION("coin")'],
])('%s with %j is %s', (name, change, formula) => {
  expect(of(name, change).formula).toBe(formula);
});

describe('the header row', () => {
  test('goes with the tick', () => {
    expect(of('allCoins', { isFormatted: false }).formula).toContain('; headers=no"');
    expect(of('status', { args: { item: 'calls_left' }, isFormatted: false }).formula).not.toContain(
      'headers',
    );
  });

  test('stands above figures of several coins, but not beside cells of the sheet', () => {
    expect(of('allCoins', { args: { coin: 'BTC, ETH' } }).formula).toContain('headers=yes');
    expect(of('allCoins', { args: { coin: 'A2:A9' } }).formula).not.toContain('headers');
  });

  test('is as a person says', () => {
    expect(of('allCoins', { options: { headers: 'no' } }).formula).toContain('headers=no');
  });
});

test('columns that come with an option are there with it, and those that go with one are not', () => {
  const chips = (by: string) => of('realized', { options: { by } }).chips;
  expect(chips('coin')).toContain('period');
  expect(chips('sale')).toEqual(expect.arrayContaining(['acquired', 'days_held']));
  expect(chips('sale')).not.toContain('period');
  expect(of('income', { options: { by: 'coin' } }).chips).toEqual(expect.arrayContaining(['coin', 'amount']));
});

test('what CoinTracking sends beyond the known columns can be ticked, and only what it sends', () => {
  const fields = ['amount', 'cost', 'current_value', 'realized_gain', 'unrealized_gain', 'fancy_figure'];
  expect(of('gains').chips).toEqual(['coin', 'amount']);
  expect(of('gains', { fields })).toMatchObject({
    chips: ['coin', ...fields],
    ticked: ['coin', 'amount', 'cost', 'current_value', 'realized_gain', 'unrealized_gain'],
  });
});

test('of all accounts together each row says first whose it is', () => {
  expect(of('trades', { options: { account: '*' } }).formula).toContain('columns=account, time, type');
  expect(of('trades').chips).not.toContain('account');
});

test('with columns for keys none can be named', () => {
  expect(of('income', { options: { layout: 'cross' }, ticked: ['period'] }).formula).not.toContain(
    'columns=',
  );
});

test('what was searched for is filled in and ticked', () => {
  expect(of('coinNow', { preset: { coin: 'ETH' } }).formula).toBe('=CT_BALANCE("ETH")');
  expect(of('trades', { preset: { coin: 'ETH' } }).formula).toContain('coin=ETH');
  expect(of('trades', { preset: { chip: 'values' } }).ticked).toContain('values');
});

test('every argument and option of every function can be reached', () => {
  const plans = [...tasks, ...catalog.map(planOfFunction)];
  for (const plan of plans) {
    const entry = entryOf(plan.function);
    const asked = plan.fields.flatMap(name =>
      name === 'when' ? ['from', 'to'] : name === 'columns' ? ['columns', 'field', 'series'] : [name],
    );
    const others = otherParts(plan, entry).map(({ part }) => part.name);
    const all = [...entry.parameters.filter(({ kind }) => kind !== 'options'), ...entry.options];
    const lost = all.map(({ name }) => name).filter(name => ![...asked, ...others].includes(name));
    // Chips name the columns in one of the two ways.
    expect([plan.function, lost.filter(name => name !== 'field' && name !== 'columns')]).toEqual([
      plan.function,
      [],
    ]);
  }
});

test('every function has a task or a form of its own', () => {
  for (const entry of catalog) {
    const plan = tasks.find(task => task.function === entry.name) ?? planOfFunction(entry);
    expect(form(plan, { args: { coin: 'BTC' } }).formula).toContain(`=${entry.name}(`);
  }
});
