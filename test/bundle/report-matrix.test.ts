// Reports made by the built add-on through its page functions, calculated by the real formula engine as the spreadsheet that it works
// in: every cell is what somebody computes by hand from the account's transactions.
import { reportNames } from '../../src/reports/report';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';
import { type AccountInGrid, openAccountInGrid } from '../support/reports/account-in-grid';
import { isWhole } from '../support/whole';

const accounts = ['demo', 'empty', 'small', 'odd', 'huge', 'german'] as const;
const languages = ['en', 'de', 'zh'] as const;
const locales = ['en_US', 'de_DE'] as const;
const places = locales.flatMap(locale => languages.map(language => ({ locale, language })));

let addOn: AddOnHarness;
beforeAll(async () => {
  // As a whole, with more open lots than a new sheet has rows.
  addOn = await startAddOn({}, { trades: isWhole ? 3_000 : 500, coins: 60, years: 3 });
});
afterAll(() => addOn.close());

describe.each(accounts.map((account, index) => [account, index] as const))('%s', (account, index) => {
  describe.each(locales)('in %s', locale => {
    let inGrid: AccountInGrid;
    beforeAll(async () => {
      // The key's calls in another spreadsheet were more than an hour ago.
      if (locale !== locales[0]) addOn.clock.advance(3_660_000);
      inGrid = await openAccountInGrid(addOn, account, locale);
    });
    afterAll(() => inGrid.close());

    // All 180, or each report of each account once: over the accounts, it comes in each language and locale.
    const runs = reportNames.flatMap((report, number) =>
      places
        .filter(
          (place, at) => place.locale === locale && (isWhole || at === (index + number) % places.length),
        )
        .map(({ language }) => ({ report, language })),
    );

    test.each(runs)(
      '$report in $language: every cell is as computed by hand',
      async ({ report, language }) => {
        const before = await inGrid.snapshot();
        const made = await inGrid.make(report, language);
        expect(made.reading.errors).toEqual([]);
        expect(made.reading.waiting).toBe(0);
        expect(made.calls).toBe(made.callsSaid);
        expect(made.calls).toBeLessThanOrEqual(4);
        expect(made.roundTrips).toBeLessThanOrEqual(60);
        expect(await inGrid.differences(made)).toEqual([]);
        expect(await inGrid.opened.asked('removeReport', { sheet: made.sheet })).toEqual({
          removed: 'removed',
        });
        expect(await inGrid.snapshot()).toEqual(before);
      },
      120_000,
    );
  });
});
