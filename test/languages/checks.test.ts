// What CT_CHECK says, in every language.
import { checkNames } from '../../src/analytics/checks/run-checks';
import type { Advice } from '../../src/functions/define/fault';
import { languages } from '../../src/languages/language';
import { adviceIn, faultIn } from '../../src/languages/sentence-of';

/** The compiler names a code that is missing. */
const advice: { readonly [C in Advice['code']]: Extract<Advice, { code: C }> } = {
  ADD_TRANSACTIONS: { code: 'ADD_TRANSACTIONS' },
  ADD_PURCHASE: { code: 'ADD_PURCHASE' },
  ADD_DEPOSIT: { code: 'ADD_DEPOSIT' },
  ADD_WITHDRAWAL: { code: 'ADD_WITHDRAWAL' },
  CORRECT_TIMES: { code: 'CORRECT_TIMES', withdrawal: '4711', seconds: 300 },
  DELETE_DUPLICATE: { code: 'DELETE_DUPLICATE', first: '4711' },
  CORRECT_DATE: { code: 'CORRECT_DATE' },
  CORRECT_NAME: { code: 'CORRECT_NAME', kind: 'exchange', name: ' Kraken', right: 'Kraken' },
  ADD_FEE_ROW: { code: 'ADD_FEE_ROW' },
  COMPARE: { code: 'COMPARE', transactions: 1.5, balance: 2, history: 3 },
  ADD_VALUE: { code: 'ADD_VALUE' },
  CHECK_VALUE_OF_ZERO: { code: 'CHECK_VALUE_OF_ZERO' },
  TYPE_OUTSIDE_OF_LOTS: { code: 'TYPE_OUTSIDE_OF_LOTS', type: 'Margin Trade', rows: 3 },
  UNKNOWN_TYPE: { code: 'UNKNOWN_TYPE', type: 'Teleport', rows: 1 },
};
const found = { account: '', coin: 'BTC', exchange: 'Kraken', day: '2025-03-01', amount: 1e-8 };

describe.each(languages)('in the language %s', language => {
  test.each(checkNames)('%s is one sentence, with or without an exchange', check => {
    for (const exchange of ['Kraken', '']) {
      const sentence = faultIn(language, { ...found, exchange, check, advice: advice.ADD_VALUE });
      expect(sentence).toMatch(/^[^a-z].*[:：].*[.。]$/);
      expect(sentence).not.toMatch(/undefined|NaN|e-8|\(, /);
    }
  });

  test.each(Object.values(advice))('$code is one that stands alone, too', one => {
    const sentence = adviceIn(language, one);
    expect(sentence).toMatch(/^[^a-z].*[^.。][.。]$/);
    expect(sentence).not.toMatch(/undefined|NaN|null/);
    for (const [key, value] of Object.entries(one)) {
      if (['withdrawal', 'first', 'right', 'type', 'balance', 'history'].includes(key))
        expect(sentence).toContain(String(value));
    }
  });
});

test('no two languages say the same', () => {
  for (const one of Object.values(advice))
    expect(new Set(languages.map(language => adviceIn(language, one))).size).toBe(languages.length);
});

test('amounts are written as the language writes them, without exponents', () => {
  const fault = { ...found, check: 'no-purchase', advice: advice.ADD_PURCHASE } as const;
  expect(faultIn('en', fault)).toBe(
    '0.00000001 BTC were sold without a purchase (Kraken, 2025-03-01): enter the missing purchase, else the cost counts as 0.',
  );
  expect(faultIn('de', { ...fault, amount: 1000 })).toContain('1000 BTC wurden');
  expect(faultIn('de', fault)).toContain('0,00000001 BTC wurden');
});
