// Signing step by step, against fixed vectors.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeForm, type FormField } from '../../../src/core/api/form-encoding';
import type { ApiRequest } from '../../../src/core/api/methods';
import { formFields, signRequest } from '../../../src/core/api/sign-request';
import { nodeHmac } from '../../support/memory-ports';

interface Vector {
  readonly secret: string;
  readonly fields: FormField[];
  readonly body: string;
  readonly sign: string;
}

const vectors: Vector[] = JSON.parse(readFileSync(join(__dirname, '../../vectors/signing.json'), 'utf8'));

describe.each(vectors)('$body', ({ secret, fields, body, sign }) => {
  test('fields become the text to sign', () => {
    expect(encodeForm(fields)).toBe(body);
  });

  test('the text becomes the signature', () => {
    expect(nodeHmac.sha512Hex(body, secret)).toBe(sign);
  });
});

/** Those that have method and nonce where this client puts them. */
const ours = vectors.filter(({ fields }) => fields[0]![0] === 'method');

test.each(ours)('a whole request: $body', ({ secret, fields, body, sign }) => {
  const values = Object.fromEntries(fields);
  const { method, nonce, ...parameters } = values;
  const signed = signRequest(
    { method, parameters } as ApiRequest,
    nonce!,
    { key: 'the key', secret },
    nodeHmac,
  );
  expect(signed).toEqual({ body, headers: { Key: 'the key', Sign: sign } });
});

test('method and nonce come first, parameters in the order given, numbers as text', () => {
  const request = { method: 'getTrades', parameters: { trade_prices: 1, limit: 20, order: 'DESC' } } as const;
  expect(formFields(request, '17')).toEqual([
    ['method', 'getTrades'],
    ['nonce', '17'],
    ['trade_prices', '1'],
    ['limit', '20'],
    ['order', 'DESC'],
  ]);
});

test('a parameter that was left out is not sent, a zero is', () => {
  const request = { method: 'getGains', parameters: { price: undefined, btc: 0 } } as const;
  expect(formFields(request, '1')).toEqual([
    ['method', 'getGains'],
    ['nonce', '1'],
    ['btc', '0'],
  ]);
});

test('the secret is neither in the body nor in the headers', () => {
  const signed = signRequest(
    { method: 'getBalance', parameters: {} },
    '1',
    { key: 'K', secret: 'very secret' },
    nodeHmac,
  );
  expect(JSON.stringify(signed)).not.toContain('very secret');
});
