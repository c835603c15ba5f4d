import { supportText } from '../../../src/sidebar/page/log/support-text';
import { account, manyTroubles, notConnected } from '../../support/browser/snapshot-fixtures';

test('has the status and the log, the same in every language', () => {
  const text = supportText(manyTroubles({ ownLanguage: 'de' }));
  expect(text).toBe(supportText(manyTroubles({ ownLanguage: 'en' })));
  expect(text).toContain('person: editor, schedule: daily at 7');
  expect(text).toContain('account Tagesgeld: no key here, for owner');
  expect(text).toContain('default/getGroupedBalance?group=exchange: last good, 118 rows');
  expect(text).toContain('[default/getBalance] Balance fetched: 23 rows in 1.2 s.');
});

test("holds no end of a key, and nothing that looks like one where a name or a server's words should be", () => {
  const pasted = '5d0b7e61f2c84a9d3b17e6f05a2c98d44e71b0f3';
  const failure = { code: 'KEY_REFUSED', account: pasted, message: `unknown key ${pasted}` } as const;
  const text = supportText(
    notConnected({
      accounts: [account({ account: pasted })],
      log: [{ kind: 'failure', atMillis: 1, account: pasted, dataset: 'getHistoricalCurrency', failure }],
    }),
  );
  expect(text).not.toContain(pasted);
  expect(text).not.toContain('a81f');
  expect(text).toContain('[removed]/getHistoricalCurrency');
});
