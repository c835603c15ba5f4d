// Which withdrawals and deposits are one transfer.
import { pairTransfers } from '../../src/analytics/transactions/transfers';
import { type SmallRow, smallTransactions } from '../support/small-account';

const noon = Date.UTC(2024, 5, 10, 12);
const at = (hours: number) => new Date(noon + hours * 3_600_000).toISOString();
const out = (hours: number, amount: string, exchange = 'Kraken', coin = 'BTC'): SmallRow => ({
  time: at(hours),
  type: 'Withdrawal',
  exchange,
  sell: [amount, coin, '0'],
});
const into = (hours: number, amount: string, exchange = 'Ledger', coin = 'BTC'): SmallRow => ({
  time: at(hours),
  type: 'Deposit',
  exchange,
  buy: [amount, coin, '0'],
});

/** The ids of each pair, which are the rows' numbers. */
function pairsOf(...rows: SmallRow[]): string[] {
  return pairTransfers(smallTransactions(rows))
    .map(({ withdrawal, deposit }) => `${withdrawal.id} → ${deposit.id}`)
    .sort();
}

describe('one withdrawal and one deposit', () => {
  const second = 1 / 3600;

  test.each([
    ['at the same moment', 0, true],
    ['24 hours before', -24, true],
    ['a second earlier than that', -24 - second, false],
    ['48 hours after', 48, true],
    ['a second later than that', 48 + second, false],
  ])('that arrives %s is a transfer: %s h, %s', (_, hours, isPair) => {
    expect(pairsOf(out(0, '1'), into(hours, '1'))).toEqual(isPair ? ['1 → 2'] : []);
  });

  test.each([
    ['all of it', '2.00000000', true],
    ['95 %', '1.90000000', true],
    ['less than that', '1.89999999', false],
    ['more than was sent', '2.00000001', false],
  ])('of which arrives %s: %s', (_, amount, isPair) => {
    expect(pairsOf(out(0, '2'), into(1, amount))).toEqual(isPair ? ['1 → 2'] : []);
  });

  test('are none on one exchange, however it is written, and none of two coins', () => {
    expect(pairsOf(out(0, '1'), into(1, '1', 'Kraken'))).toEqual([]);
    expect(pairsOf(out(0, '1'), into(1, '1', ' kraken '))).toEqual([]);
    expect(pairsOf(out(0, '1'), into(1, '1', 'Ledger', 'ETH'))).toEqual([]);
  });

  test('are one of money, too, and of German types', () => {
    const euros = { ...out(0, '500', 'Kraken', 'EUR'), type: 'Auszahlung' };
    expect(pairsOf(euros, { ...into(1, '500', 'Bitvavo', 'EUR'), type: 'Einzahlung' })).toEqual(['1 → 2']);
  });

  test('are none where one of them is a trade, a gift or income', () => {
    expect(pairsOf(out(0, '1'), { ...into(1, '1'), type: 'Staking' })).toEqual([]);
    expect(pairsOf({ ...out(0, '1'), type: 'Gift' }, into(1, '1'))).toEqual([]);
  });
});

describe('where several would fit', () => {
  test('the smallest difference of amounts comes first, however far apart in time', () => {
    expect(pairsOf(out(0, '1'), into(1, '0.99'), into(40, '0.999'))).toEqual(['1 → 3']);
    expect(pairsOf(out(0, '1.01'), out(30, '1'), into(31, '1'))).toEqual(['2 → 3']);
  });

  test('of equal amounts the closest in time, before or after', () => {
    expect(pairsOf(out(0, '1'), into(-3, '1'), into(5, '1'))).toEqual(['1 → 2']);
    expect(pairsOf(out(0, '1'), into(-5, '1'), into(3, '1'))).toEqual(['1 → 3']);
  });

  test('at the same distance the lower ids', () => {
    expect(pairsOf(out(-2, '1'), out(2, '1'), into(0, '1'))).toEqual(['1 → 3']);
    expect(pairsOf(out(2, '1'), out(-2, '1'), into(0, '1'))).toEqual(['1 → 3']);
    expect(pairsOf(out(0, '1'), into(2, '1'), into(-2, '1'))).toEqual(['1 → 2']);
    expect(pairsOf(out(0, '1'), into(-2, '1'), into(2, '1'))).toEqual(['1 → 2']);
  });

  test('ids are compared as numbers', () => {
    const rows = Array.from({ length: 8 }, (_, row) => into(1000 + row * 100, '7'));
    expect(pairsOf(...rows, out(-2, '1'), out(2, '1'), into(0, '1'))).toEqual(['9 → 11']);
  });

  test('each is in one pair at most, and what is left over pairs among itself', () => {
    expect(pairsOf(out(0, '1'), into(1, '1'), into(2, '1'))).toEqual(['1 → 2']);
    expect(pairsOf(out(0, '1'), out(1, '1'), into(2, '1'))).toEqual(['2 → 3']);
    expect(pairsOf(out(0, '1'), out(1, '1'), into(2, '1'), into(3, '0.98'))).toEqual(['1 → 4', '2 → 3']);
  });
});
