// CT_GAINS: table, figures and calls.
import { gainsAnswer } from '../support/answers';
import { Sheet } from '../support/sheet';

test('CT_GAINS gives a table, a figure or a row a coin', () => {
  const sheet = new Sheet();
  expect(sheet.run('CT_GAINS', 'columns=coin,cost,unrealized_gain')).toEqual([
    ['Coin', 'Cost', 'Unrealized gain'],
    ['BTC', 15000, 15000],
    ['XAU', 0, ''],
  ]);
  expect(sheet.run('CT_GAINS', 'BTC')).toBe(0.5);
  expect(sheet.run('CT_GAINS', [['XAU'], ['BTC']], 'current_value')).toEqual([[0], [30000]]);
  expect(sheet.column(0, 'CT_GAINS', 'order=desc; limit=1')).toEqual(['Coin', 'BTC']);
  expect(sheet.ports.http.requests).toHaveLength(1);
});

test('what CoinTracking computes differently is another call; left out or btc=no is the same', () => {
  const sheet = new Sheet();
  const given = [
    '',
    'btc=no',
    'btc=yes',
    'price=Best; costbasis=all',
    'exclude_dep_with=no; tax_method=fifo',
  ];
  for (const options of given) sheet.run('CT_GAINS', '', '', options);
  expect(sheet.parametersSent()).toEqual([
    {},
    { btc: '1' },
    { costbasis: 'all', price: 'best' },
    { exclude_dep_with: '0', tax_method: 'FIFO' },
  ]);
});

test('a wrong choice is answered by the possible ones', () => {
  const sheet = new Sheet();
  expect(sheet.complaint('CT_GAINS', 'price=bets')).toBe(
    'There is no price "bets". Possible: best, transaction, counterpart.',
  );
  expect(sheet.complaint('CT_GAINS', 'BTC', 'realised')).toContain(
    'There is no field "realised". Possible: ',
  );
  expect(sheet.ports.http.requests).toHaveLength(1);
});

test('an account without gains has headers', () => {
  const sheet = new Sheet();
  sheet.ports.http.answers.getGains = { ...gainsAnswer, gains: [] };
  expect(sheet.run('CT_GAINS')).toEqual([['Coin', 'Amount']]);
});
