// The built add-on in spreadsheets of several zones, with both readings of how dates come and go.
import type { CellDates } from '../../dev/host/cell-dates';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';
import { instantIn } from '../support/zones';

const berlin = (day: string) => new Date(instantIn('Europe/Berlin', day) * 1000);

let addOn: AddOnHarness;
afterEach(() => addOn.close());

test.each<CellDates>([{}, { handedIn: 'script' }])(
  'date cells narrow as their texts do: %j',
  async cellDates => {
    addOn = await startAddOn({ cellDates });
    await addOn.connect('demo');
    const narrowed = async (options: unknown) => addOn.value('CT_TRADES', options);
    const asText = await narrowed('from=2025-01-31; to=2025-03-31; columns=id,time');
    expect((asText as unknown[][]).length).toBeGreaterThan(3);
    expect(
      await narrowed([
        ['from', berlin('2025-01-31')],
        ['to', berlin('2025-03-31')],
        ['columns', 'id,time'],
      ]),
    ).toEqual(asText);
    expect(await narrowed('from=45688; to=45747; columns=id,time')).toEqual(asText);
    expect(addOn.calls()).toBe(1);
  },
);

test('a history has whole dates, each day of the span once', async () => {
  addOn = await startAddOn();
  await addOn.connect('demo');
  const rows = (await addOn.value(
    'CT_HISTORICAL_SUMMARY',
    'Total',
    'from=2026-03-27; to=2026-03-31; headers=no',
  )) as [Date, number][];
  const days = ['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31'];
  expect(rows.map(([date]) => date)).toEqual(days.map(berlin));
});
