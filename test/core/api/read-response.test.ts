// From an HTTP response to an answer or to one of the failures.
import fc from 'fast-check';
import { readResponse } from '../../../src/core/api/read-response';
import { CoinTrackingError } from '../../../src/core/errors';
import { apiError, failureFrom } from '../../support/connected-ports';

const context = { method: 'getBalance', account: 'main', nowMillis: 1_000 } as const;
const read = (text: string, status = 200) => readResponse({ status, text }, context);
const failureOf = (text: string, status = 200) => failureFrom(() => read(text, status));
const failureOfError = (error: string, message: string, status = 200) =>
  failureOf(JSON.stringify(apiError(error, message)), status);

describe('an answer', () => {
  test('comes as it was sent', () => {
    expect(read('{"success":1,"method":"getBalance","details":[]}')).toEqual({
      success: 1,
      method: 'getBalance',
      details: [],
    });
  });

  test.each(['1', '"1"', 'true'])('succeeds where success is %s', success => {
    expect(read(`{"success":${success}}`)).toHaveProperty('success');
  });

  test('may start with a byte order mark and end in line breaks', () => {
    expect(read('\ufeff{"success":1}\r\n')).toEqual({ success: 1 });
  });
});

describe('an error', () => {
  test.each(['0', '"0"', 'false', 'null', '2'])('is one where success is %s', success => {
    expect(failureOf(`{"success":${success},"error":"X","error_msg":"ERROR: x"}`)).toEqual({
      code: 'API_ERROR',
      method: 'getBalance',
      apiCode: 'X',
      message: 'ERROR: x',
    });
  });

  test('about the nonce says above which number the next one must be', () => {
    expect(failureOfError('NONCE_TO_LOW', 'Nonce must be higher than 1511143064')).toEqual({
      code: 'NONCE_TOO_LOW',
      message: 'ERROR: Nonce must be higher than 1511143064',
      above: '1511143064',
    });
    expect(failureOfError('NONCE_TO_LOW', 'Nonce is too low')).toMatchObject({ above: '0' });
  });

  test.each([
    ['KEY_MISSING', 'API Key not set'],
    ['SIGN_INCORRECT', 'Sign is not correct'],
    ['KEY_DELETED', 'You exceeded'],
  ])('%s concerns the key', (code, message) => {
    expect(failureOfError(code, message)).toEqual({
      code: 'KEY_REFUSED',
      account: 'main',
      message: `ERROR: ${message}`,
    });
  });

  test('without a text gives its code instead', () => {
    expect(failureOf('{"success":0,"error":"SIGN_MISSING"}')).toMatchObject({ message: 'SIGN_MISSING' });
    expect(failureOf('{"success":0}')).toEqual({
      code: 'API_ERROR',
      method: 'getBalance',
      apiCode: '',
      message: '',
    });
  });

  test.each([
    'Call limit per hour',
    'You exceeded the hourly limit',
    'Too many requests',
    'API call limit exceeded',
    'Maximum of 20 calls reached',
    'Quota of requests exceeded',
  ])('"%s" counts as the hourly limit, for an hour', message => {
    expect(failureOfError('WHATEVER', message)).toEqual({
      code: 'LIMIT_REACHED',
      retryAtMillis: 3_601_000,
    });
  });

  test.each(['Your plan has no API', 'Please upgrade', 'API access needs PRO'])(
    '"%s" is about the plan',
    message => {
      expect(failureOfError('WHATEVER', message)).toMatchObject({ code: 'NO_API_ACCESS', account: 'main' });
    },
  );

  test.each([
    ['METHOD', 'This method is not allowed'],
    ['PERMISSION', 'Key has no permission for getLedger'],
    ['SYNC', 'Blockchain data is being updated'],
    ['PARAMETER', 'Parameter limit must be an integer'],
    ['PARAMETER', 'Invalid request: limit must be an integer'],
    ['PARAMETER', 'The limit of this request is invalid'],
    ['X', 'Your wallet is blocked'],
    ['X', 'You exceeded it'],
    ['X', 'Unlimited'],
    ['X', 'Recalled transactions exceed the import'],
    ['LIMIT', 'limit'],
    ['MONKEY_BUSINESS', 'A key of the array is missing'],
    ['keyword_missing', 'No keyword'],
  ])('%s "%s" stops no more than what was asked for', (code, message) => {
    expect(failureOfError(code, message)).toMatchObject({ code: 'API_ERROR', apiCode: code });
  });

  test('with a proven beginning of its code concerns the key, whatever its text says', () => {
    expect(failureOfError('NONCE_MISSING', 'Nonce not set')).toMatchObject({ code: 'NONCE_TOO_LOW' });
    expect(failureOfError('KEY_LIMIT', 'Too many calls an hour')).toMatchObject({ code: 'KEY_REFUSED' });
  });

  test('of any other kind keeps its code and text', () => {
    expect(failureOfError('NO_METHOD', 'Method not set')).toEqual({
      code: 'API_ERROR',
      method: 'getBalance',
      apiCode: 'NO_METHOD',
      message: 'ERROR: Method not set',
    });
  });

  test('is read from the body even under an HTTP error', () => {
    expect(failureOfError('SIGN_INCORRECT', 'Sign is not correct', 403)).toMatchObject({
      code: 'KEY_REFUSED',
    });
    expect(failureOfError('WHATEVER', 'Slow down', 429)).toMatchObject({ code: 'LIMIT_REACHED' });
  });
});

describe('what is no answer', () => {
  test.each([
    ['too many requests', '', 429, { code: 'LIMIT_REACHED', retryAtMillis: 3_601_000 }],
    ['an error page', '<html>Oops</html>', 500, { code: 'HTTP_ERROR', status: 500 }],
    ['a redirect', '', 302, { code: 'HTTP_ERROR', status: 302 }],
    ['an empty body', '', 200, { code: 'EMPTY_RESPONSE' }],
    ['a blank body', ' \n', 200, { code: 'EMPTY_RESPONSE' }],
    ['a page', '<!DOCTYPE html><title>Maintenance</title>', 200, { code: 'NOT_JSON' }],
    ['a sentence', 'Please come back later', 200, { code: 'NOT_JSON' }],
    ['JSON that breaks off', '{"success":1,"details":{"BTC":{"am', 200, { code: 'CUT_OFF' }],
    ['a list', '[]', 200, { code: 'UNEXPECTED_ANSWER', method: 'getBalance' }],
    ['null', 'null', 200, { code: 'UNEXPECTED_ANSWER', method: 'getBalance' }],
    ['JSON without success', '{"details":{}}', 200, { code: 'UNEXPECTED_ANSWER', method: 'getBalance' }],
  ])('%s is a failure of its own', (_name, text, status, failure) => {
    expect(failureOf(text, status)).toEqual(failure);
  });
});

test('an answer cut off anywhere is never taken for an answer', () => {
  const whole = '{"success":1,"method":"getTrades","12":{"time":"1735732800","type":"Trade"}}';
  fc.assert(
    fc.property(fc.nat(whole.length - 1), length => {
      const { code } = failureOf(whole.slice(0, length));
      expect(code).toBe(length === 0 ? 'EMPTY_RESPONSE' : 'CUT_OFF');
    }),
  );
});

test('no text and no status makes anything but an answer or a failure', () => {
  const anyBody = fc.oneof(fc.string(), fc.json());
  fc.assert(
    fc.property(anyBody, fc.integer({ min: 100, max: 599 }), (text, status) => {
      try {
        expect(read(text, status)).toHaveProperty('success');
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(CoinTrackingError);
      }
    }),
  );
});
