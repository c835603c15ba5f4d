import fc from 'fast-check';
import { accountFailureKey, datasetFailureKey, entryKey, partKeys } from '../../../src/core/cache/cache-keys';
import { maxParts } from '../../../src/core/cache/entry';
import { type Dataset, dataset } from '../../../src/core/dataset';

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
    fc.property(anyDataset, set => {
      const keys = [
        entryKey(set),
        datasetFailureKey(set),
        accountFailureKey(set.account),
        ...partKeys(entryKey(set), 'ffffffff', maxParts).slice(-1),
      ];
      for (const key of keys) expect(key.length).toBeLessThanOrEqual(250);
    }),
  );
});

test('two datasets never share a key', () => {
  fc.assert(
    fc.property(anyDataset, anyDataset, (a, b) => {
      const isSame = JSON.stringify(a) === JSON.stringify(b);
      expect(entryKey(a) === entryKey(b)).toBe(isSame);
    }),
  );
});

test('usual keys can be read', () => {
  const set = dataset('default', 'getTrades', { trade_prices: 1 });
  expect(entryKey(set)).toBe('ct1:default/getTrades?trade_prices=1');
  expect(datasetFailureKey(set)).toBe('ct1:default/getTrades?trade_prices=1!');
  expect(accountFailureKey('default')).toBe('ct1:default!');
  expect(partKeys(entryKey(set), '0badcafe', 2)).toEqual([
    'ct1:default/getTrades?trade_prices=1:0badcafe:0',
    'ct1:default/getTrades?trade_prices=1:0badcafe:1',
  ]);
});
