// Names as accounts really have them: commas, quotes, blanks behind, composed and decomposed accents, mixed case.
import type { CellArgument } from '../../src/functions/define/cell-value';
import awkwardNames from '../support/fixtures/awkward-names.json';
import mixedCaseHistories from '../support/fixtures/mixed-case-histories.json';
import oddCoinNames from '../support/fixtures/odd-coin-names.json';
import { Sheet } from '../support/sheet';

const sheet = new Sheet();
Object.assign(sheet.ports.http.answers, { getTrades: awkwardNames, getBalance: oddCoinNames });
const comments = (options: CellArgument) => sheet.column(0, 'CT_TRADES', options);
const filtered = (filter: string) => comments(`${filter}; columns=comment; headers=no`);
const cells = (name: string, value: string) =>
  comments([
    [name, value],
    ['columns', 'comment'],
    ['headers', 'no'],
  ]);

describe('a value that is a name as a whole comes first', () => {
  test.each([
    ['group', 'Savings, long term', 'comma'],
    ['group', 'savings,LONG term', 'comma'],
    ['group', '"Savings, long term"', 'comma'],
    ['group', "'Savings, long term'", 'comma'],
    ['group', '"quoted"', 'quotes'],
    ['group', 'a=b', 'equals sign'],
    ['exchange', '"Bitfinex; old"', 'semicolon'],
    ['exchange', 'MetaMask', 'blank behind'],
    ['exchange', 'MetaMask ', 'blank behind'],
    ['exchange', 'metamask', 'blank behind'],
    ['exchange', 'Börse Stuttgart', 'decomposed umlaut'],
    ['exchange', 'BO\u0308RSE  stuttgart', 'decomposed umlaut'],
  ])('%s=%s, by text and by range', (name, value, comment) => {
    expect(filtered(`${name}=${value}`)).toEqual([comment]);
    expect(cells(name, value)).toEqual([comment]);
  });

  test('a range needs no quotes for a semicolon', () => {
    expect(cells('exchange', 'Bitfinex; old')).toEqual(['semicolon']);
  });
});

test('a list splits at commas outside of quotes, and joins again what is one name', () => {
  for (const list of ['a=b, Savings, long term', 'Savings, long term,a=b', '"Savings, long term", a=b'])
    expect(filtered(`group=${list}`)).toEqual(['comma', 'equals sign']);
  expect(filtered('exchange="Bitfinex; old",MetaMask')).toEqual(['semicolon', 'blank behind']);
});

test('a name that only begins like one with a comma is unknown', () => {
  expect(sheet.complaint('CT_TRADES', 'group=Savings')).toMatch(
    /^There is no group "Savings"\. Possible: Savings, long term/,
  );
  expect(sheet.complaint('CT_TRADES', 'group="a=b, Savings"')).toMatch(
    /^There is no group "a=b, Savings"\. /,
  );
});

test('every spelling of a name gives its rows', () => {
  const two = new Sheet();
  const { '1': first, '2': second, '3': third, ...rest } = awkwardNames;
  two.ports.http.answers.getTrades = {
    ...rest,
    '1': { ...first, exchange: 'MetaMask' },
    '2': { ...second, exchange: 'Meta\u200bMask' },
    '3': third,
  };
  const shown = (name: string) => two.column(0, 'CT_TRADES', `exchange=${name}; columns=comment; headers=no`);
  for (const name of ['MetaMask', 'MetaMask ', 'METAMASK'])
    expect(shown(name)).toEqual(['comma', 'semicolon', 'blank behind']);
});

describe('coins are found as the account writes them:', () => {
  test.each([
    ['42', 42, 7],
    ['42', '42', 7],
    ['TRUE', true, 1],
    ['TRUE', 'true', 1],
    ['aUSDC', 'aUSDC', 5],
    ['aUSDC', 'ausdc', 5],
    ['USDC.e', 'USDC.E', 2],
    ['NFT:APES#0042', 'NFT:APES#0042', 1],
    ['1INCH', '1inch', 3],
  ])('%s as %j', (_coin, typed, amount) => {
    expect(sheet.run('CT_BALANCE', typed)).toBe(amount);
    expect(sheet.run('CT_BALANCE', [[typed], ['EUR']])).toEqual([[amount], [-1500]]);
  });

  test('many of them at once, in any case', () => {
    const coins = ['steth', 'AUSDC', '42', 'true', 'babydoge', 'eur', '1Inch'];
    expect(
      sheet.run(
        'CT_BALANCE',
        coins.map(coin => [coin]),
      ),
    ).toEqual([[0.1], [5], [7], [1], [1.25e15], [-1500], [3]]);
  });

  test('of two that differ in case only, the one that is typed just so; otherwise the cell says which there are', () => {
    const both = new Sheet();
    const { details } = oddCoinNames;
    both.ports.http.answers.getBalance = {
      ...oddCoinNames,
      details: { ...details, STETH: { ...details.stETH, coin: 'STETH', amount: '9' } },
    };
    expect(both.run('CT_BALANCE', 'STETH')).toBe(9);
    expect(both.run('CT_BALANCE', 'stETH')).toBe(0.1);
    expect(both.complaint('CT_BALANCE', 'steth')).toMatch(
      /^There is no coin "steth"\. Possible: stETH, STETH/,
    );
    expect(both.run('CT_BALANCE', [['steth'], ['stETH']])).toEqual([[''], [0.1]]);
  });
});

describe('transaction types', () => {
  test("CoinTracking's own types may be absent, in English and German", () => {
    expect(sheet.run('CT_TRADES', 'type=Staking; columns=comment; headers=no')).toEqual([['']]);
    expect(sheet.run('CT_TRADES', 'type=Einzahlung; columns=comment')).toEqual([['Comment']]);
    expect(filtered('type=Trade,Mining')).toHaveLength(6);
  });

  test('a type in one language finds rows in the other', () => {
    const german = new Sheet();
    const { '1': first, ...rest } = awkwardNames;
    german.ports.http.answers.getTrades = { ...rest, '1': { ...first, type: 'Einzahlung' } };
    expect(german.column(0, 'CT_TRADES', 'type=Deposit; columns=comment; headers=no')).toEqual(['comma']);
  });

  test('any other is most likely a typing error', () => {
    expect(sheet.complaint('CT_TRADES', 'type=Stakin')).toMatch(
      /^There is no type "Stakin"\. Possible: Staking, /,
    );
    expect(sheet.complaint('CT_TRADES', 'type=Trade,Mning')).toMatch(
      /^There is no type "Mning"\. Possible: M/,
    );
  });
});

test('what the account knows from other data has no rows here, and no typing error either', () => {
  sheet.run('CT_BALANCE', 'BTC', '', 'missing=zero');
  expect(sheet.run('CT_TRADES', 'coin=aUSDC; headers=no')).toEqual([['']]);
  expect(filtered('coin=BTC,ausdc')).toHaveLength(6);
  expect(sheet.complaint('CT_TRADES', 'coin=aUSDD')).toContain('There is no coin "aUSDD".');
});

describe('histories are asked for as the account writes its coins:', () => {
  const history = (coin: string) => ({
    ...mixedCaseHistories,
    historical: { [coin]: Object.values(mixedCaseHistories.historical)[0] },
  });
  const shown = (own: Sheet, ...coins: string[]) =>
    own.run(
      'CT_HISTORICAL_CURRENCY',
      coins.map(coin => [coin]),
      'amount',
      'headers=no',
    );

  function knowing(): Sheet {
    const own = new Sheet();
    own.ports.http.answers.getBalance = oddCoinNames;
    own.run('CT_BALANCE', 'BABYDOGE');
    return own;
  }

  test('a range of coins finds the column of each, in any case', () => {
    for (const coin of ['stETH', 'STETH', 'steth']) {
      const own = new Sheet();
      own.ports.http.answers.getHistoricalCurrency = mixedCaseHistories;
      expect((shown(own, coin, 'BTC', 'ETH') as unknown[][])[0]!.slice(1)).toEqual([0.1, 0.5, 2]);
      expect((shown(own, coin) as unknown[][])[0]![1]).toBe(0.1);
      expect(own.ports.http.requests).toHaveLength(1);
    }
  });

  test.each(['stETH', 'STETH', 'steth', ' stEth '])('%s, where the balance is known', typed => {
    const own = knowing();
    own.ports.http.answers.getHistoricalCurrency = history('STETH');
    expect((shown(own, typed) as unknown[][])[0]![1]).toBe(0.1);
    expect((shown(own, typed) as unknown[][])[0]![1]).toBe(0.1);
    expect((shown(own, 'stETH') as unknown[][])[0]![1]).toBe(0.1);
    expect(own.parametersSent().slice(1)).toEqual([{ currency: 'stETH' }]);
  });

  test('where nothing is known, as typed, or in capitals where all is small', () => {
    for (const [typed, asked] of [
      ['stETH', 'stETH'],
      ['aUSDC', 'aUSDC'],
      ['btc', 'BTC'],
      ['Btc', 'BTC'],
      ['bitcoin', 'BTC'],
    ] as const) {
      const own = new Sheet();
      own.ports.http.answers.getHistoricalCurrency = history(asked);
      shown(own, typed);
      expect(own.parametersSent()).toEqual([{ currency: asked }]);
    }
  });

  test('two coins that differ in case only have each its own history', () => {
    const own = new Sheet();
    const { stETH, BTC, ETH } = mixedCaseHistories.historical;
    own.ports.http.answers.getHistoricalCurrency = {
      ...mixedCaseHistories,
      historical: { stETH, STETH: { '1735686000': { amount: '9', fiat: '1', btc: '1' } }, BTC, ETH },
    };
    expect((shown(own, 'stETH', 'STETH', 'BTC') as unknown[][])[0]!.slice(1)).toEqual([0.1, 9, 0.5]);
  });
});

test('an account is found in any case', () => {
  const own = new Sheet();
  expect(own.run('CT_BALANCE', 'BTC', undefined, 'account=Default')).toBe(0.5);
  expect(own.run('CT_BALANCE', 'BTC', undefined, 'account="default"')).toBe(0.5);
  expect(own.ports.http.requests).toHaveLength(1);
  expect(own.run('CT_STATUS', 'ACCOUNT', 'account= DEFAULT')).toBe('default');
});

describe('names of any letters and any length', () => {
  const long = `NFT:${'x'.repeat(300)}`;

  test.each(['😀 FUND', 'A"B\'C', 'NFT:APES#0042', '$US&=?+%', '00', 'ẞ', `${long}1`])(
    '%s has a history of its own, which is kept',
    coin => {
      const own = new Sheet();
      const answerOf = (name: string, amount: string) => ({
        ...mixedCaseHistories,
        historical: { [name]: { '1735686000': { amount, fiat: '1', btc: '1' } } },
      });
      const figure = (name: string) =>
        (own.run('CT_HISTORICAL_CURRENCY', [[name]], 'amount', 'headers=no') as unknown[][])[0]![1];
      own.ports.http.answers.getHistoricalCurrency = answerOf(coin, '7');
      expect(figure(coin)).toBe(7);
      own.ports.http.answers.getHistoricalCurrency = answerOf(`${long}2`, '8');
      expect(figure(`${long}2`)).toBe(8);
      expect([figure(coin), figure(`${long}2`)]).toEqual([7, 8]);
      expect(own.parametersSent().map(({ currency }) => currency)).toEqual([coin, `${long}2`]);
    },
  );

  test('exchanges and groups are found whatever they are made of', () => {
    const own = new Sheet();
    const { '1': first, ...rest } = awkwardNames;
    for (const name of ['😀 wallet', '#1', '$', "Bob's", '00', 'TRUE', '__proto__', long]) {
      own.ports.http.answers.getTrades = { ...rest, '1': { ...first, exchange: name, group: name } };
      own.ports.forgetCaches();
      own.ports.clock.advance(3_600_000);
      for (const option of ['exchange', 'group'])
        expect(own.column(0, 'CT_TRADES', `${option}=${name}; columns=comment; headers=no`)).toEqual([
          'comma',
        ]);
    }
  });
});
