import { CoinTrackingError, failureOf } from '../../src/core/errors';
import { languages } from '../../src/languages/language';
import { sentenceOf } from '../../src/languages/sentence-of';
import { everyFailure } from '../support/every-failure';

describe.each(languages)('in the language %s', language => {
  test.each(everyFailure.map(failure => [failure.code, failure] as const))(
    '%s has a sentence that fits into the note of a cell',
    (_code, failure) => {
      const sentence = sentenceOf(failure, language);
      expect(sentence).toMatch(/^\S.*[.!?。]$/);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
      expect(sentence.length).toBeLessThanOrEqual(340);
    },
  );

  test('what the data says stands in the sentence', () => {
    const retryAtMillis = Date.UTC(2026, 0, 15, 9, 5);
    expect(sentenceOf({ code: 'BUDGET_SPENT', limit: 60, retryAtMillis }, language)).toMatch(/60.*09:05 UTC/);
    const unknown = { code: 'ARGUMENT_UNKNOWN', argument: 'coin', given: 'SOL', possible: ['SOL2'] } as const;
    expect(sentenceOf(unknown, language)).toMatch(/coin.*SOL.*SOL2/);
  });
});

test('no two languages say the same', () => {
  for (const failure of everyFailure) {
    const sentences = languages.map(language => sentenceOf(failure, language));
    expect(new Set(sentences).size).toBe(languages.length);
  }
});

test.each([
  [
    { code: 'ARGUMENT_INVALID', argument: 'limit', given: 'many', expected: 'count' },
    'limit can\'t be "many": give a whole number from 1.',
  ],
  [
    { code: 'ARGUMENT_UNKNOWN', argument: 'coin', given: 'SOL', possible: ['SOL2', 'BTC'] },
    'There is no coin "SOL". Possible: SOL2, BTC.',
  ],
  [
    { code: 'NOT_CONNECTED', account: 'tax', connected: ['default', 'dad'] },
    'No account "tax" is connected in this spreadsheet. Connected: default, dad.',
  ],
  [
    { code: 'BUDGET_SPENT', limit: 20, retryAtMillis: Date.UTC(2026, 0, 15, 9, 5) },
    'The 20 calls an hour that CoinTracking allows are used up. Formulas may ask again at 09:05 UTC.',
  ],
  [
    { code: 'API_ERROR', method: 'getGains', apiCode: 'X', message: 'ERROR: Something  is\nwrong!' },
    'CoinTracking answered getGains with an error: "Something is wrong". Try again later.',
  ],
] as const)('%j is told in plain words', (failure, sentence) => {
  expect(sentenceOf(failure, 'en')).toBe(sentence);
});

test('of many possible names it lists the nearest few, and how many more there are', () => {
  const possible = Array.from({ length: 40 }, (_, index) => `C${index}`);
  expect(sentenceOf({ code: 'ARGUMENT_UNKNOWN', argument: 'coin', given: 'C', possible }, 'en')).toBe(
    'There is no coin "C". Possible: C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11 and 28 more.',
  );
});

test('whatever is thrown is a failure; what is not ours came from the platform', () => {
  expect(failureOf(new CoinTrackingError({ code: 'CUT_OFF' }))).toEqual({ code: 'CUT_OFF' });
  expect(failureOf(new Error('Quota'))).toEqual({ code: 'PLATFORM', detail: 'Quota' });
  expect(failureOf('odd')).toEqual({ code: 'PLATFORM', detail: 'odd' });
});

describe('a quota of Google', () => {
  test.each([
    'Service invoked too many times for one day: urlfetch.',
    'Service invoked too many times: properties.',
    'Exception: Service using too much computer time for one day.',
  ])('%s is said to be Google’s, and when it ends', message => {
    const failure = failureOf(new Error(message));
    expect(failure).toMatchObject({ code: 'GOOGLE_QUOTA', quota: 'day' });
    const [english, german, chinese] = (['en', 'de', 'zh'] as const).map(language =>
      sentenceOf(failure, language),
    );
    expect(english).toMatch(/Google's daily limit .* not CoinTracking's.* 24 hours/);
    expect(german).toMatch(/Googles Tageskontingent .* nicht von CoinTracking.* 24 Stunden/);
    expect(chinese).toMatch(/每日配额.*24 小时/);
    for (const sentence of [english, german, chinese]) expect(sentence).not.toMatch(/minute|分钟/i);
  });

  test('of storage asks to make room', () => {
    const message =
      'You have exceeded the property storage quota. Please remove some properties and try again.';
    expect(failureOf(new Error(message))).toMatchObject({ code: 'GOOGLE_QUOTA', quota: 'store' });
    expect(sentenceOf(failureOf(new Error(message)), 'en')).toMatch(/Disconnect accounts/);
  });

  test.each([
    'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
    'Script invoked too many times per second for this Google user account.',
    'There are too many scripts running simultaneously for this Google user account.',
    'Service unavailable',
  ])('%s passes in a minute', message => {
    expect(failureOf(new Error(message)).code).toBe('PLATFORM');
    expect(sentenceOf(failureOf(new Error(message)), 'en')).toMatch(/in a minute/);
  });
});

test('where the menu stands is right for an add-on and for a bound script', () => {
  const sentence = sentenceOf({ code: 'NOT_FROM_A_CELL' }, 'en');
  expect(sentence).toContain('Extensions ▸ CoinTracking (or the name of your script)');
});
