// `account=*` over histories: sums of days on which nobody who had begun is missing.
import type { Reply } from '../support/scripted-http';
import { sheetWith } from '../support/several-accounts';
import { dateInBerlin } from '../support/sheet';
import { instantIn } from '../support/zones';

const berlin = (day: string) => instantIn('Europe/Berlin', day);
const newYork = (day: string) => instantIn('America/New_York', day);
const hour = 3600;

/** A value a time, of the series Total. */
function summary(points: Readonly<Record<number, string>>, more: object = {}, currency = 'EUR'): Reply {
  const historical = { Total: points, ...more };
  return { success: 1, method: 'getHistoricalSummary', account_currency: currency, historical };
}

function sheetOf(own: Reply, dads: Reply) {
  return sheetWith({ default: { getHistoricalSummary: own }, dad: { getHistoricalSummary: dads } });
}

const run = (sheet: ReturnType<typeof sheetOf>, options = '') =>
  sheet.run('CT_HISTORICAL_SUMMARY', 'Total', `account=*; headers=no; ${options}`);

const three = { [berlin('2026-01-12')]: '1.1', [berlin('2026-01-13')]: '2', [berlin('2026-01-14')]: '3' };

test('values of a day are added up exactly; before it began an account had nothing', () => {
  const sheet = sheetOf(
    summary(three),
    summary({ [berlin('2026-01-13')]: '0.2', [berlin('2026-01-14')]: '0.3' }),
  );
  expect(run(sheet)).toEqual([
    [dateInBerlin('2026-01-12'), 1.1],
    [dateInBerlin('2026-01-13'), 2.2],
    [dateInBerlin('2026-01-14'), 3.3],
  ]);
  expect(run(sheet, 'from=2026-01-13; order=desc; limit=1')).toEqual([[dateInBerlin('2026-01-14'), 3.3]]);
});

test('a day of which one of them lacks a figure isn’t shown: the sum would fall and nothing had happened', () => {
  const sheet = sheetOf(
    summary(three),
    summary({ [berlin('2026-01-12')]: '10', [berlin('2026-01-14')]: '30' }),
  );
  expect(run(sheet)).toEqual([
    [dateInBerlin('2026-01-12'), 11.1],
    [dateInBerlin('2026-01-14'), 33],
  ]);
});

test('accounts may keep their days in different zones', () => {
  const sheet = sheetOf(
    summary(three),
    summary({ [newYork('2026-01-12')]: '10', [newYork('2026-01-13')]: '20', [newYork('2026-01-14')]: '30' }),
  );
  expect((run(sheet) as unknown[][]).map(([, value]) => value)).toEqual([11.1, 22, 33]);
});

describe('the figures of the moment of the call', () => {
  test('are added up where every account has them', () => {
    const sheet = sheetOf(
      summary({ ...three, [berlin('2026-01-14') + 9 * hour]: '4' }),
      summary({ ...three, [berlin('2026-01-14') + 10 * hour]: '40' }),
    );
    expect(run(sheet, 'from=2026-01-14')).toEqual([[dateInBerlin('2026-01-14'), 44]]);
  });

  test('aren’t added to those of the beginning of a day', () => {
    const sheet = sheetOf(
      summary({ ...three, [berlin('2026-01-14') + 21 * hour]: '4' }),
      summary({ ...three, [berlin('2026-01-15')]: '40', [berlin('2026-01-15') + hour]: '41' }),
    );
    expect(run(sheet, 'from=2026-01-14')).toEqual([[dateInBerlin('2026-01-14'), 6]]);
  });
});

test('a series that only one account keeps is that account’s', () => {
  const sheet = sheetOf(summary(three, { Commodities: three }), summary(three));
  expect(sheet.run('CT_HISTORICAL_SUMMARY', 'Total,Commodities', 'account=*; limit=1; headers=no')).toEqual([
    [dateInBerlin('2026-01-12'), 2.2, 1.1],
  ]);
});

test('currencies that differ are refused, unless all values are in BTC', () => {
  const sheet = sheetOf(summary(three), summary(three, {}, 'USD'));
  expect(sheet.complaint('CT_HISTORICAL_SUMMARY', 'account=*')).toContain('in EUR, those of "dad" in USD');
  expect((run(sheet, 'btc=yes') as unknown[][]).map(([, value]) => value)).toEqual([2.2, 4, 6]);
});

describe('a coin', () => {
  const point = (amount: string, fiat: string) => ({ amount, fiat, btc: '0.1' });
  const history = (historical: object) => ({
    success: 1,
    method: 'getHistoricalCurrency',
    account_currency: 'EUR',
    historical,
  });
  const ofCoins =
    (coins: Readonly<Record<string, object>>) =>
    ({ currency }: Record<string, string>) =>
      history(currency === undefined ? coins : currency in coins ? { [currency]: coins[currency] } : []);
  const day = (date: string, amount: string, fiat: string) => ({ [berlin(date)]: point(amount, fiat) });
  const open = () =>
    sheetWith({
      default: ofCoins({
        BTC: { ...day('2026-01-13', '0.1', '10.1'), ...day('2026-01-14', '0.1', '11') },
        ETH: day('2026-01-14', '5', '50'),
      }),
      dad: ofCoins({ BTC: day('2026-01-14', '0.2', '22.2'), ADA: {}, DOT: {}, XRP: {} }),
    });

  test('has the amounts and values of all accounts', () => {
    expect(open().run('CT_HISTORICAL_CURRENCY', 'BTC', 'amount,fiat', 'account=*; headers=no')).toEqual([
      [dateInBerlin('2026-01-13'), 0.1, 10.1],
      [dateInBerlin('2026-01-14'), 0.3, 33.2],
    ]);
  });

  test('that only one account has is that account’s, beside others', () => {
    expect(open().run('CT_HISTORICAL_CURRENCY', 'BTC,ETH', 'fiat', 'account=*')).toEqual([
      ['Date', 'BTC Value (EUR)', 'ETH Value (EUR)'],
      [dateInBerlin('2026-01-13'), 10.1, ''],
      [dateInBerlin('2026-01-14'), 33.2, 50],
    ]);
  });

  test('that none of them has is unknown', () => {
    const sheet = open();
    sheet.run('CT_HISTORICAL_CURRENCY', 'BTC,ETH,ADA', 'fiat', 'account=*');
    expect(sheet.complaint('CT_HISTORICAL_CURRENCY', 'DOGE', 'fiat', 'account=*')).toMatch(
      /There is no coin "DOGE"\. Possible: .*BTC/,
    );
    expect(sheet.run('CT_HISTORICAL_CURRENCY', 'DOGE,ETH', 'fiat', 'account=*; headers=no')).toEqual([
      [dateInBerlin('2026-01-14'), '', 50],
    ]);
  });

  test('costs a call for each account', () => {
    const sheet = open();
    for (const _ of ['cold', 'warm']) sheet.run('CT_HISTORICAL_CURRENCY', 'BTC', 'fiat', 'account=*');
    expect(sheet.ports.http.requests).toHaveLength(2);
  });
});
