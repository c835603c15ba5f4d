// Cache keys: short enough for Google, unique, and readable where possible.
import fc from 'fast-check';
import { accountFailureKey, datasetFailureKey, entryKey, partKeys } from '../../../src/core/cache/cache-keys';
import { maxParts } from '../../../src/core/cache/entry';
import { type Dataset, dataset, datasetName } from '../../../src/core/dataset';

const anyText = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.nat(400).map(length => 'x'.repeat(length)),
);
const anyDataset = fc
  .tuple(anyText, anyText)
  .map(([account, type]): Dataset => dataset(account, 'getGroupedBalance', { type }));

test('no key is longer than the 250 characters that Google allows, whatever was typed', () => {
  fc.assert(
    fc.property(anyDataset, anyOne => {
      const name = datasetName(anyOne);
      const keys = [
        entryKey(name),
        datasetFailureKey(name),
        accountFailureKey(anyOne.account),
        ...partKeys(entryKey(name), 'ffffffff', maxParts).slice(-1),
      ];
      for (const key of keys) expect(key.length).toBeLessThanOrEqual(250);
    }),
  );
});

test('two datasets never share a key', () => {
  fc.assert(
    fc.property(anyDataset, anyDataset, (a, b) => {
      const isSame = JSON.stringify(a) === JSON.stringify(b);
      expect(entryKey(datasetName(a)) === entryKey(datasetName(b))).toBe(isSame);
    }),
  );
});

test('usual keys can be read', () => {
  const name = datasetName(dataset('default', 'getTrades', { trade_prices: 1 }));
  expect(entryKey(name)).toBe('ct2:default/getTrades?trade_prices=1');
  expect(datasetFailureKey(name)).toBe('ct2:default/getTrades?trade_prices=1!');
  expect(accountFailureKey('default')).toBe('ct2:default!');
  expect(partKeys(entryKey(name), '0badcafe', 2)).toEqual([
    'ct2:default/getTrades?trade_prices=1:0badcafe:0',
    'ct2:default/getTrades?trade_prices=1:0badcafe:1',
  ]);
});
