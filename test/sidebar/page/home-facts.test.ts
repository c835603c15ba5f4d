import { homeFacts } from '../../../src/sidebar/page/home/home-facts';
import { home } from '../../support/browser/scripted-add-on';

const reportOf = (account: string, sheet: number) => ({
  sheet,
  name: `Sheet ${sheet}`,
  report: 'tax' as const,
  account,
});
const reports = ['', 'default', 'Main', 'Savings', 'demo'].map(reportOf);
const sheetsOf = (account: string, connectedDefault: string) =>
  homeFacts({ ...home, account, reports }, undefined, account === 'demo', connectedDefault).sheets.map(
    ({ sheet }) => sheet,
  );

test('an account’s sheets are its own; the default one’s may name none, or either of its names', () => {
  expect(sheetsOf('Main', 'Main')).toEqual([0, 1, 2]);
  expect(sheetsOf('default', 'Main')).toEqual([0, 1, 2]);
  expect(sheetsOf('Savings', 'Main')).toEqual([3]);
  expect(sheetsOf('demo', 'Main')).toEqual([4]);
  expect(sheetsOf('demo', '')).toEqual([4]);
});

test('a sheet is offered until there is one, where there is something to put on it and nothing in the way', () => {
  const offers = (change: Partial<typeof home>, trouble?: { kind: 'editor' }, isDemo = false) =>
    homeFacts({ ...home, ...change }, trouble, isDemo, 'default').offersSheet;
  expect(offers({})).toBe(true);
  expect(offers({ reports: [reportOf('', 7)] })).toBe(false);
  expect(offers({ reports: [reportOf('Savings', 7)] })).toBe(true);
  expect(offers({ fetchedAtMillis: 0 })).toBe(false);
  expect(offers({ coinCount: 0, value: 0 })).toBe(false);
  expect(offers({}, { kind: 'editor' })).toBe(false);
  expect(offers({}, undefined, true)).toBe(false);
});
