// getTrades and getLedger as tables: order, types, unknown fields, empty accounts.
import fc from 'fast-check';
import { ledgerTable, tradesTable } from '../../../src/core/tables/transactions';
import { emptyTradesAnswer, ledgerAnswer, tradesAnswer } from '../../support/answers';
import { valuesOf } from '../../support/connected-ports';

describe('trades', () => {
  test('stand by time, though JavaScript lists integer keys by number', () => {
    // As they came from the server's JSON.
    const answer = JSON.parse(JSON.stringify(tradesAnswer));
    expect(valuesOf(tradesTable(answer))).toMatchObject({
      id: ['5', '900', '7', '30'],
      time: [1735689600, 1735732800, 1735776000, 1738368000],
      type: ['Deposit', 'Trade', 'Trade', 'Withdrawal'],
    });
  });

  test('of the same second stand by id, as the numbers that ids are', () => {
    const at = (time: string) => ({ time, type: 'Trade', buy_amount: '1' });
    const answer = {
      success: 1,
      '100': at('50'),
      '9': at('50'),
      '99999999999999999999': at('50'),
      '10': at('40'),
    };
    expect(valuesOf(tradesTable(answer)).id).toEqual(['10', '9', '100', '99999999999999999999']);
  });

  test('in any order of arrival make the same table', () => {
    const rows = Object.entries(tradesAnswer);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), shuffled => {
        expect(tradesTable(Object.fromEntries(shuffled))).toEqual(tradesTable(tradesAnswer));
      }),
      { numRuns: 30 },
    );
  });

  test('have numbers as numbers, missing sides as blanks, ids as text', () => {
    expect(valuesOf(tradesTable(tradesAnswer))).toMatchObject({
      buy_amount: [40000, 0.5, 2, null],
      sell_amount: [null, 31250, 0.1, 0.25],
      buy_currency: ['EUR', 'BTC', 'ETH', null],
      fee_amount: [null, null, null, 0.0001],
      buy_value_in_cur: [0, 31250, 0, null],
      imported_time: Array(4).fill(1736406400),
      trade_id: [null, null, null, null],
    });
    const types = Object.fromEntries(tradesTable(tradesAnswer).columns.map(({ name, type }) => [name, type]));
    expect(types).toMatchObject({ id: 'text', time: 'time', imported_time: 'time', trade_id: 'text' });
  });

  test('with equal contents are all kept', () => {
    const repeated = { time: '50', type: 'Staking', buy_amount: '0.1' };
    expect(tradesTable({ success: 1, '1': repeated, '2': repeated }).rowCount).toBe(2);
  });

  test('keep a trade_id of many digits digit by digit', () => {
    const answer = {
      success: 1,
      '1': { time: '50', type: 'Trade', buy_amount: '1', trade_id: '00012345678901234567890' },
    };
    expect(valuesOf(tradesTable(answer)).trade_id).toEqual(['00012345678901234567890']);
  });

  test('keep fields nobody has seen yet, typed by their values', () => {
    const answer = {
      success: 1,
      '1': {
        time: '50',
        type: 'Trade',
        buy_amount: '1',
        tx_hash: '0xab',
        address: '',
        edit_date: '1735689600',
        weight: '1.5',
        lpn: '007',
      },
      '2': { time: '60', type: 'Trade', buy_amount: '1', tx_hash: '', edit_date: '1735689601', weight: '-' },
    };
    expect(tradesTable(answer).columns.slice(-5)).toEqual([
      { name: 'tx_hash', type: 'text', values: ['0xab', null] },
      { name: 'address', type: 'text', values: [null, null] },
      { name: 'edit_date', type: 'time', values: [1735689600, 1735689601] },
      { name: 'weight', type: 'number', values: [1.5, null] },
      { name: 'lpn', type: 'text', values: ['007', null] },
    ]);
  });

  test('are recognized by shape, whatever the other members are called', () => {
    const answer = { ...tradesAnswer, cached: true, note: 'x', list: [], paging: { next: '5' } };
    expect(tradesTable(answer)).toEqual(tradesTable(tradesAnswer));
  });

  test('of an empty account have every documented column', () => {
    const empty = tradesTable(emptyTradesAnswer, { trade_prices: 1 });
    expect(empty.rowCount).toBe(0);
    const full = tradesTable(tradesAnswer, { trade_prices: 1 });
    expect(empty.columns).toEqual(full.columns.map(column => ({ ...column, values: [] })));
  });

  test('have no columns of values where none were asked for', () => {
    const names = tradesTable(emptyTradesAnswer).columns.map(({ name }) => name);
    expect(names).toContain('exchange');
    expect(names).not.toContain('buy_value_in_cur');
  });
});

describe('a ledger is read by shape:', () => {
  const { success, method, account_currency, ...rows } = ledgerAnswer;
  const envelope = { success, method, account_currency };
  const list = [
    { id: '12', ...rows['12'] },
    { id: '3', ...rows['3'] },
  ];
  const expected = ledgerTable(ledgerAnswer);

  test('rows beside success and method', () => {
    expect(valuesOf(expected)).toEqual({
      id: ['12', '3'],
      time: [1735732800, 1735776000],
      type: ['Trade', 'Trade'],
      exchange: ['Kraken', 'Kraken'],
      group: [null, null],
      currency: ['BTC', 'ETH'],
      trade_id: [null, '00017'],
      amount: [0.5, 2],
      pre_balance: [0, 0],
      post_balance: [0.5, 2],
    });
  });

  test.each([
    ['rows in a member of any name', { ...envelope, entries: rows }],
    ['a list', { ...envelope, ledger: list }],
    ['rows in a member, with a sum beside it', { ...envelope, ledger: rows, summary: { count: '2' } }],
    ['a list, with a sum before it', { ...envelope, summary: { count: '2' }, ledger: list }],
  ])('%s', (_name, answer) => {
    expect(valuesOf(ledgerTable(answer))).toEqual(valuesOf(expected));
  });

  test.each([
    ['nothing', {}],
    ['[]', { ledger: [] }],
    ['{}', { ledger: {} }],
  ])('%s is an empty ledger', (_name, more) => {
    const table = ledgerTable({ ...envelope, ...more });
    expect(valuesOf(table)).toEqual({ id: [], time: [], type: [] });
  });
});
