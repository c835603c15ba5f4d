// Names that people type and names in the data: when they are the same.
import { findCoin } from '../../src/core/coin-names';
import { folded, isSameName, NameIndex } from '../../src/core/names';

test.each([
  ['case', 'MetaMask', 'METAmask'],
  ['the composition of an accent', 'Börse', 'Bo\u0308rse'],
  ['a mark behind an invisible character', 'Börse', 'Bo\u200b\u0308rse'],
  ['blanks around it', 'MetaMask', ' MetaMask\t'],
  ['doubled blanks', 'Ledger Live', 'Ledger \u00a0 Live'],
  ['a line break', 'Ledger Live', 'Ledger\nLive'],
  ['a zero-width space', 'MetaMask', 'Meta\u200bMask'],
  ['a byte order mark', 'MetaMask', '\ufeffMetaMask'],
  ['a soft hyphen', 'MetaMask', 'Meta\u00adMask'],
  ['a mark of direction', 'MetaMask', '\u200eMetaMask\u200f'],
  ['a variation of an emoji', '\u2764 fund', '\u2764\ufe0f fund'],
  ['capitals of one letter that are two', 'Straße', 'STRASSE'],
])('%s makes no difference', (_what, a, b) => {
  expect(isSameName(a, b)).toBe(true);
  expect(folded(a)).toBe(folded(b));
});

test.each([
  ['Ledger Live', 'LedgerLive'],
  ['SOL', 'SOL2'],
  ['USDC', 'USDC.e'],
  ['Bank', 'Bänk'],
  ['00', '0'],
  ['😀 fund', '😃 fund'],
  ['a,b', 'a b'],
])('%s and %s are different', (a, b) => {
  expect(isSameName(a, b)).toBe(false);
});

test('what is spelled just so comes first, then the only one of that name', () => {
  const index = new NameIndex(['stETH', 'STETH', 'aUSDC', 'BTC']);
  expect(index.one('STETH')).toBe('STETH');
  expect(index.one('stETH')).toBe('stETH');
  expect(index.one('AUSDC')).toBe('aUSDC');
  expect(index.one('steth')).toBeUndefined();
  expect(index.all('steth')).toEqual(['stETH', 'STETH']);
  expect(index.all('ETH')).toEqual([]);
});

test('a coin is found by its full name, unless another coin has that for its ticker', () => {
  expect(findCoin('bitcoin', new NameIndex(['BTC', 'ETH']))).toBe('BTC');
  expect(findCoin('Bitcoin', new NameIndex(['BTC', 'BITCOIN']))).toBe('BITCOIN');
  expect(findCoin('solana', new NameIndex(['SOL', 'SOL2']))).toBe('SOL2');
  expect(findCoin('solana', new NameIndex(['SOL']))).toBeUndefined();
  expect(findCoin('', new NameIndex(['BTC']))).toBeUndefined();
  expect(findCoin('constructor', new NameIndex(['BTC']))).toBeUndefined();
});
