// What makes two requests the same dataset, and how a dataset is named.
import { dataset, datasetLabel, datasetName } from '../../src/core/dataset';

test('order of parameters and those left out make no other dataset', () => {
  const one = dataset('default', 'getGains', { btc: 1, price: 'best' });
  const other = dataset('default', 'getGains', { price: 'best', costbasis: undefined, btc: 1 });
  expect(other).toEqual(one);
  expect(datasetName(other)).toBe('default/getGains?btc=1&price=best');
});

test('account, method and every parameter tell datasets apart', () => {
  const names = [
    dataset('default', 'getGains', {}),
    dataset('other', 'getGains', {}),
    dataset('default', 'getBalance', {}),
    dataset('default', 'getGains', { btc: 0 }),
    dataset('default', 'getGains', { btc: 1 }),
  ].map(datasetName);
  expect(new Set(names).size).toBe(5);
});

test('the label says what is fetched, without the account', () => {
  expect(datasetLabel('my account/getGains?btc=1')).toBe('getGains?btc=1');
  expect(datasetLabel('default/getGroupedBalance?type=Reward / Bonus')).toBe(
    'getGroupedBalance?type=Reward / Bonus',
  );
});
