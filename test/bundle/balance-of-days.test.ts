// CT_BALANCE_ON against what CoinTracking says is held: today its balance, at the end of every other day the transactions so far.
import { movementsOf } from '../../src/demo/account/transaction';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';
import { calendarOf } from '../support/calendar';

type Cells = (string | number | Date)[][];

const berlin = calendarOf('Europe/Berlin');
const byCoin = ([a]: unknown[], [b]: unknown[]) => (String(a) < String(b) ? -1 : 1);

describe.each(['demo', 'odd', 'empty', 'huge'])('the account %s', account => {
  let addOn: AddOnHarness;
  beforeAll(async () => {
    addOn = await startAddOn({}, { trades: 3_000, coins: 80, years: 2 });
    await addOn.connect(account);
  });
  afterAll(() => addOn.close());

  test('today holds what the balance says, with its values and prices', async () => {
    const columns = (value: string, price: string) => `columns=coin,amount,${value},${price}; headers=no`;
    const held = (await addOn.value('CT_BALANCE_ON', 'today', columns('value', 'price'))) as Cells;
    const balance = (await addOn.value('CT_BALANCE', '', '', columns('value_fiat', 'price_fiat'))) as Cells;
    const { prices } = addOn.account(account).data;
    const listed = new Set(balance.map(([coin]) => coin));
    const isLeftOut = (coin: unknown) =>
      prices.kindOf(String(coin)) === 'currency' && !listed.has(String(coin));
    // The sandbox adds up in floating point.
    const wanted = balance
      .filter(([coin, amount]) => coin !== '' && amount !== 0)
      .map(([coin, amount, ...values]) => [coin, expect.closeTo(Number(amount), 7), ...values]);
    expect(held.filter(([coin]) => coin !== '' && !isLeftOut(coin))).toEqual(wanted.sort(byCoin));
  });

  test('every day since the first ends with what its transactions add up to, whatever its length', async () => {
    const { transactions } = addOn.account(account).data;
    const today = berlin.dayOf(addOn.clock.nowMillis() / 1000);
    const firstDay = transactions[0] ? berlin.dayOf(transactions[0].seconds) : today - 2;
    const days = Array.from({ length: today - firstDay }, (_, at) => firstDay + at);
    const starts = [...days, today].map(day => berlin.startOf(day));
    const [header, ...rows] = (await addOn.value(
      'CT_BALANCE_ON',
      days.map((_, at) => [new Date(starts[at]! * 1000)]),
      undefined,
      'amount',
    )) as Cells;
    const coins = header!.slice(1).map(name => String(name).replace(/ Amount$/, ''));
    const amounts = new Map<string, number>();
    let next = 0;
    for (const [at, [date, ...shown]] of rows.entries()) {
      for (; transactions[next] && transactions[next]!.seconds < starts[at + 1]!; next++)
        for (const { coin, amount } of movementsOf(transactions[next]!))
          amounts.set(coin, (amounts.get(coin) ?? 0) + amount);
      expect(date).toEqual(new Date(starts[at]! * 1000));
      expect(coins.map(coin => [coin, shown[coins.indexOf(coin)]])).toEqual(
        coins.map(coin => [coin, expect.closeTo(amounts.get(coin) ?? 0, 6)]),
      );
    }
    expect(rows).toHaveLength(days.length);
    const lengths = new Set(days.map((_, at) => (starts[at + 1]! - starts[at]!) / 3600));
    if (days.length > 366) expect([...lengths].sort()).toEqual([23, 24, 25]);
  });
});
