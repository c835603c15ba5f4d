// One signed call: its request, and no secret in what it throws.
import { callApi } from '../../../src/core/api/call';
import { failureOf } from '../../../src/core/errors';
import { balanceAnswer } from '../../support/answers';
import { apiError, apiKey, apiSecret, failureFrom } from '../../support/connected-ports';
import { MemoryPorts } from '../../support/memory-ports';
import type { Reply } from '../../support/scripted-http';

function call(ports: MemoryPorts, reply: Reply) {
  ports.http.replies.push(reply);
  const context = {
    account: 'default',
    nowMillis: 0,
    credentials: { key: apiKey, secret: apiSecret },
    timeoutMillis: 9_000,
  };
  return callApi({ method: 'getBalance', parameters: {} }, '17', context, ports.http, ports.hmac);
}

test('one signed request goes to the one address of the API', () => {
  const ports = new MemoryPorts();
  expect(call(ports, balanceAnswer)).toEqual(balanceAnswer);
  expect(ports.http.requests).toEqual([
    {
      url: 'https://cointracking.info/api/v1/',
      headers: { Key: apiKey, Sign: ports.hmac.sha512Hex('method=getBalance&nonce=17', apiSecret) },
      body: 'method=getBalance&nonce=17',
      timeoutMillis: 9_000,
      fields: { method: 'getBalance', nonce: '17' },
    },
  ]);
});

describe('key, secret and signature are removed from', () => {
  const ports = new MemoryPorts();
  const sign = ports.hmac.sha512Hex('method=getBalance&nonce=17', apiSecret);
  const echo = `${apiKey} with ${apiSecret} made ${sign}`;

  test('what the server says', () => {
    const failure = failureFrom(() => call(ports, apiError('OOPS', echo)));
    expect(failure).toMatchObject({ code: 'API_ERROR', message: 'ERROR: •••• with •••• made ••••' });
  });

  test('what the network says', () => {
    const failure = failureFrom(() => call(ports, { code: 'UNREACHABLE', detail: echo }));
    expect(failure).toEqual({ code: 'UNREACHABLE', detail: '•••• with •••• made ••••' });
  });

  test('what the platform says', () => {
    try {
      call(ports, new Error(`Invalid header: ${echo}`));
      throw new Error('Nothing was thrown.');
    } catch (thrown) {
      expect(failureOf(thrown)).toEqual({
        code: 'PLATFORM',
        detail: 'Invalid header: •••• with •••• made ••••',
      });
    }
  });
});

test('of an endless text, only the start is stored, because little fits there', () => {
  const failure = failureFrom(() => call(new MemoryPorts(), apiError('OOPS', 'long '.repeat(10_000))));
  expect(JSON.stringify(failure).length).toBeLessThan(500);
});

test('a text is shortened only after that, so that no half of a secret stays', () => {
  for (let lead = 150; lead < 210; lead++) {
    const failure = failureFrom(() =>
      call(new MemoryPorts(), apiError('OOPS', '.'.repeat(lead) + apiSecret)),
    );
    expect(JSON.stringify(failure)).not.toContain(apiSecret.slice(0, 5));
  }
});
