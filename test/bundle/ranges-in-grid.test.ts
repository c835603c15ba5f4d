// Ranges of a real sheet as arguments of the functions of transactions, and their errors on the cell. Ranges stand far to the
// right, out of the way of what spills.
import { movementsOf } from '../../src/demo/account/transaction';
import { type AddOnGrid, openAddOnGrid } from '../support/add-on-grid';

let opened: AddOnGrid;
beforeAll(async () => {
  opened = await openAddOnGrid();
});
afterAll(() => opened.close());

const berlin = (year: number, month: number, day: number, offsetHours: number) =>
  new Date(Date.UTC(year, month - 1, day) - offsetHours * 3_600_000);

/** Before this moment, from the sandbox's own rows. */
function heldBefore(coin: string, millis: number): number {
  const { transactions } = opened.addOn.account('demo').data;
  return transactions
    .filter(({ seconds }) => seconds * 1000 < millis)
    .flatMap(movementsOf)
    .filter(movement => movement.coin === coin)
    .reduce((sum, { amount }) => sum + amount, 0);
}

test('settings in a range of two columns are those of a text', async () => {
  opened.grid.setAll({
    AH1: 'by',
    AI1: 'term',
    AH2: 'method',
    AI2: 'LIFO',
    AH3: '',
    AH4: 'from',
    AI4: berlin(2025, 1, 1, 1),
    AH5: 'headers',
    AI5: false,
  });
  const byRange = await opened.spillOf('=CT_REALIZED("all";AH1:AI5)');
  expect(byRange).toEqual(
    await opened.spillOf('=CT_REALIZED("all";"by=term; method=LIFO; from=2025-01-01; headers=no")'),
  );
  expect(byRange.map(([, term]) => term)).toEqual(['short', 'long', 'missing', 'sum']);
  expect(byRange).not.toEqual(await opened.spillOf('=CT_REALIZED("all";"by=term; from=2025; headers=no")'));
});

test('settings in a range serve every function of transactions', async () => {
  opened.grid.setAll({ AH1: 'headers', AI1: false, AH2: 'columns' });
  for (const [start, columns] of [
    ['CT_LOTS("ETH";', 'acquired,cost'],
    ['CT_BALANCE_ON("2025-12-31";;;', 'coin,cost'],
    ['CT_INCOME("2025";', 'type,value_fiat'],
    ['CT_FEES("2025";', 'kind,rows'],
    ['CT_FLOWS("2025";', 'kind,net'],
    ['CT_PERFORMANCE("2025";', 'gain,twr'],
    ['CT_ALLOCATION("coin";', 'share,coin'],
    ['CT_CHECK(', 'check,id'],
  ] as const) {
    opened.grid.set('AI2', columns);
    const byRange = await opened.spillOf(`=${start}AH1:AI2)`);
    expect([start, byRange]).toEqual([
      start,
      await opened.spillOf(`=${start}"headers=no; columns=${columns}")`),
    ]);
    expect(byRange[0]).toHaveLength(2);
  }
});

test('a range of dates gives a row each, on days of 23 and 25 hours and on a leap day, too; a blank cell a blank row', async () => {
  const days = [berlin(2026, 3, 29, 1), berlin(2025, 10, 26, 2), berlin(2024, 2, 29, 1)] as const;
  opened.grid.setAll({ AK1: days[0], AK2: '', AK3: days[1], AK4: days[2] });
  const rows = await opened.spillOf('=CT_BALANCE_ON(AK1:AK4;"BTC,ETH";"amount";"headers=no")');
  const ends = [berlin(2026, 3, 30, 2), berlin(2025, 10, 27, 1), berlin(2024, 3, 1, 1)];
  const shown = ends.map((end, at) => [
    days[at],
    ...['BTC', 'ETH'].map(coin => expect.closeTo(heldBefore(coin, end.getTime()), 7)),
  ]);
  expect(rows).toEqual([shown[0], ['', '', ''], shown[1], shown[2]]);
});

test('a range of coins on a day gives a row each; those whose lots are meant are narrowed to them', async () => {
  opened.grid.setAll({ AF1: 'eth', AF2: '', AF3: 'Bitcoin' });
  const end = Date.UTC(2025, 11, 31, 23);
  expect(await opened.spillOf('=CT_BALANCE_ON("2025-12-31";AF1:AF3)')).toEqual([
    [expect.closeTo(heldBefore('ETH', end), 7)],
    [''],
    [expect.closeTo(heldBefore('BTC', end), 7)],
  ]);
  const coins = (await opened.spillOf('=CT_LOTS(AF1:AF3;"columns=coin; headers=no")')).flat();
  expect(new Set(coins)).toEqual(new Set(['BTC', 'ETH']));
});

test('a column may be asked row by row from one call', async () => {
  opened.grid.setAll({ AF1: 'ETH', AF2: 'SOL2' });
  const before = opened.addOn.calls();
  for (const row of [1, 2]) {
    expect(await opened.cellOf(`=SUM(CT_LOTS(AF${row};"columns=amount; headers=no"))`)).toBeGreaterThan(0);
  }
  expect(opened.addOn.calls()).toBe(before);
});

test('classes and targets are ranges of two columns', async () => {
  opened.grid.setAll({
    AM1: 'Coin',
    AN1: 'Class',
    AM2: 'bitcoin',
    AN2: 'Store of value',
    AM3: 'USDC',
    AN3: 'Cash',
    AM4: '',
    AP1: 'Class',
    AQ1: 'Target',
    AP2: 'Store of value',
    AQ2: 0.6,
    AP3: 'Cash',
    AQ3: '10%',
  });
  const { data } = opened.addOn.account('demo');
  const now = opened.addOn.clock.nowMillis();
  const worth = (isMeant: (coin: string) => boolean) =>
    [...new Set(data.transactions.flatMap(movementsOf).map(({ coin }) => coin))]
      .filter(coin => data.prices.kindOf(coin) === 'coin' && isMeant(coin))
      .reduce((sum, coin) => sum + heldBefore(coin, now + 1) * data.prices.priceOf(coin, now), 0);
  const whole = worth(() => true);
  const row = (name: string, value: number, target: number | '') => [
    name,
    expect.closeTo(value, 4),
    expect.closeTo(value / whole, 7),
    target,
    target === '' ? '' : expect.closeTo(value / whole - target, 7),
    target === '' ? '' : expect.closeTo(target * whole - value, 4),
  ];
  const cells = await opened.spillOf('=CT_ALLOCATION(AM1:AN4;AP1:AQ3;"headers=no")');
  const byName = (a: readonly unknown[], b: readonly unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
  expect([...cells].sort(byName)).toEqual([
    row(
      'Cash',
      worth(coin => coin === 'USDC'),
      0.1,
    ),
    row(
      'Store of value',
      worth(coin => coin === 'BTC'),
      0.6,
    ),
    row(
      'Unclassified',
      worth(coin => coin !== 'BTC' && coin !== 'USDC'),
      '',
    ),
  ]);
});

test.each([
  ['=CT_BALANCE_ON("2025-13-45")', /^date can't be "2025-13-45": give a date such as 2025-12-31,/],
  ['=CT_BALANCE_ON("2025-12-31";"BTX")', /^There is no coin "BTX"\. Possible: BTC,/],
  ['=CT_BALANCE_ON("2025-12-31";"BTC";"valu")', /^There is no field "valu"\. Possible: value,/],
  ['=CT_REALIZED("yeer")', /^period can't be "yeer": give year, quarter, month, day, all or a time such as/],
  ['=CT_REALIZED("2025-Q5")', /^period can't be "2025-Q5": give .*2025-Q4/],
  ['=CT_REALIZED(;"method=LIF")', /^There is no method "LIF"\. Possible: LIFO, FIFO,/],
  ['=CT_REALIZED(;"metod=LIFO")', /^There is no option "metod"\. Possible: method,/],
  ['=CT_REALIZED(;"from=2026; to=2025")', /^from \(2026-01-01\) is after to \(2025-12-31\)/],
  ['=CT_LOTS("SOL")', /^There is no coin "SOL"\. Possible: SOL2,/],
  ['=CT_LOTS("SOL";"sell=1")', /^There is no coin "SOL"\. Possible: SOL2,/],
  ['=CT_LOTS("BTC";"on=31.13.2025")', /^on can't be "31\.13\.2025": give a date such as/],
  ['=CT_INCOME("mnth")', /^period can't be "mnth": give year, quarter, month,/],
  ['=CT_INCOME(;"by=coins")', /Possible: coin, type, exchange\.$/],
  ['=CT_FEES(;"by=kinds")', /Possible: kind, coin, type, exchange\.$/],
  ['=CT_FLOWS(;"figure=nett")', /^There is no figure "nett"\. Possible: net,/],
  ['=CT_PERFORMANCE(;"scope=coin")', /Possible: coins, total\.$/],
  ['=CT_ALLOCATION("exchnge")', /Possible: exchange, coin, type\.$/],
  ['=CT_CHECK("ignore=negativ")', /^There is no check "negativ"\. Possible: negative,/],
  ['=CT_LAST_UPDATE("CT_LOT")', /^There is no item "CT_LOT"\. Possible: CT_LOTS,/],
])('%s says what is possible', async (formula, sentence) => {
  expect(await opened.cellOf(formula)).toMatchObject({
    error: '#ERROR!',
    message: expect.stringMatching(sentence),
  });
});

test('errors of arguments cost no call', async () => {
  const before = opened.addOn.calls();
  await opened.cellOf('=CT_PERFORMANCE("mnth")');
  await opened.cellOf('=CT_LOTS(;"sell=1")');
  expect(opened.addOn.calls()).toBe(before);
});

describe('the checks of an account with faults', () => {
  let odd: AddOnGrid;
  beforeAll(async () => {
    odd = await openAddOnGrid('odd');
  });
  afterAll(() => odd.close());

  test.each([
    ['=ROWS(FILTER(CT_CHECK("headers=no");CT_CHECK("columns=severity; headers=no")="error"))', 1],
    ['=INDEX(SORT(CT_CHECK("columns=check,coin; headers=no");1;TRUE);1;2)', 'DASH'],
    ['=INDEX(FILTER(CT_CHECK("headers=no");CT_CHECK("columns=check; headers=no")="no-value");1;3)', 'OLD7'],
    ['=SUM(CT_CHECK("columns=amount; ignore=no-value; headers=no"))', 0.00000001],
    ['=ROWS(CT_CHECK("headers=no; limit=2"))', 2],
  ])('%s', async (formula, expected) => {
    expect(await odd.cellOf(formula)).toEqual(expected);
  });
});
