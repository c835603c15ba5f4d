import { createHmac } from 'node:crypto';
import { Gate } from '../../dev/sandbox/gate';
import { type FormBytes, httpBuildQuery, readForm, textOf } from '../../dev/sandbox/php-form';
import { noQuirks } from '../../src/demo/account/account-data';
import { hourly, PriceBook } from '../../src/demo/account/price-book';
import vectors from '../vectors/signing.json';

const urlEncoded = 'application/x-www-form-urlencoded; charset=UTF-8';

describe('the string to sign', () => {
  test.each(vectors)('is rebuilt from $body', async ({ body, fields, secret, sign }) => {
    const form = await readForm(Buffer.from(body), urlEncoded);
    expect(texts(form)).toEqual(fields);
    expect(httpBuildQuery(form)).toBe(body);
    expect(gateOf(secret).authenticate({ key: 'k', sign, form })).toBeUndefined();
  });

  test.each(vectors)('is the same when $body comes as multipart', async ({ body, fields, secret, sign }) => {
    const data = new FormData();
    for (const [name, value] of fields) data.append(name!, value!);
    const request = new Request('http://example.test/', { method: 'POST', body: data });
    const sent = Buffer.from(await request.arrayBuffer());
    const form = await readForm(sent, request.headers.get('content-type')!);
    expect(httpBuildQuery(form)).toBe(body);
    expect(gateOf(secret).authenticate({ key: 'k', sign, form })).toBeUndefined();
  });

  test('is PHP’s even where the client encoded in another way', async () => {
    const form = await readForm(Buffer.from("type=Gift/Tip(In)&x=a%20b~*'%2a%c3%a4"), urlEncoded);
    expect(httpBuildQuery(form)).toBe('type=Gift%2FTip%28In%29&x=a+b%7E%2A%27%2A%C3%A4');
  });

  test('keeps bytes that are no UTF-8 as they were sent', async () => {
    const form = await readForm(Buffer.from('x=%ff%E4&y=100%&z=%zz'), urlEncoded);
    expect(httpBuildQuery(form)).toBe('x=%FF%E4&y=100%25&z=%25zz');
  });

  test('has a repeated field once, at its first place with its last value', async () => {
    const form = await readForm(Buffer.from('a=1&b=2&&a=3&c&d='), urlEncoded);
    expect(texts(form)).toEqual([
      ['a', '3'],
      ['b', '2'],
      ['c', ''],
      ['d', ''],
    ]);
  });

  test('has the names that PHP gives to fields', async () => {
    const form = await readForm(Buffer.from('+trade.prices+now=1'), urlEncoded);
    expect(texts(form)).toEqual([['trade_prices_now', '1']]);
  });

  test('is empty for a body that PHP would not parse', async () => {
    expect((await readForm(Buffer.from('{"method":"getBalance"}'), 'application/json')).size).toBe(0);
    expect((await readForm(Buffer.from('no boundary here'), 'multipart/form-data; boundary=x')).size).toBe(0);
  });
});

test('a signature in upper case, of other text or of another length is refused', async () => {
  const form = await readForm(Buffer.from('method=getBalance&nonce=5'), urlEncoded);
  const right = createHmac('sha512', 's').update('method=getBalance&nonce=5').digest('hex');
  for (const sign of [
    right.toUpperCase(),
    right.slice(0, -1),
    `${right}0`,
    right.replace(/.$/, last => (last === '0' ? '1' : '0')),
  ]) {
    expect(gateOf('s').authenticate({ key: 'k', sign, form })?.error).toBe('SIGN_INCORRECT');
  }
});

function texts(form: FormBytes): string[][] {
  return [...form].map(([name, value]) => [textOf(name), textOf(value)]);
}

function gateOf(secret: string): Gate {
  const data = {
    currency: 'EUR',
    timeZone: 'UTC',
    offsetSeconds: () => 0,
    transactions: [],
    prices: new PriceBook([], 1, hourly(0)),
    missingDays: new Set<string>(),
    quirks: noQuirks,
  };
  return new Gate([{ name: 'vector', key: 'k', secret, plan: 'PRO', data }]);
}
