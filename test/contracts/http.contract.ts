// What the core relies on in HTTP.
import type { CoinTrackingError } from '../../src/core/errors';
import type { Ports } from '../../src/core/ports';
import type { NetworkFailure, OpenPorts } from './ports-under-test';

const body = 'type=Gift%2FTip%28In%29&method=getBalance&nonce=1700000000001';

function post({ http }: Ports, text: string): unknown {
  return http.post('https://cointracking.info/api/v1/', { Key: 'k', Sign: 's' }, text, 8_000);
}

/** The failure that posting throws, and the time that it took. */
function failPosting({ http, clock }: Ports, text: string): unknown {
  const startMillis = clock.nowMillis();
  try {
    return http.post('https://cointracking.info/api/v1/', {}, text, 8_000);
  } catch (thrown) {
    return { ...(thrown as CoinTrackingError).failure, millis: clock.nowMillis() - startMillis };
  }
}

export function httpContract(open: OpenPorts): void {
  describe('Http', () => {
    test('sends the text byte for byte, with the headers', async () => {
      const { run, reply, requests } = await open();
      reply({ status: 200, text: 'fine' });
      await run(post, body);
      const [{ body: sent, headers }] = requests() as [ReturnType<typeof requests>[0]];
      expect({ sent, ...lowerCased(headers) }).toMatchObject({ sent: body, key: 'k', sign: 's' });
    });

    test.each([
      ['an answer', 200, '{"success":1,"name":"Größe €🙂"}'],
      ['an empty answer', 200, ''],
      ['a redirect', 302, ''],
      ['a refusal', 403, 'no'],
      ['a failure of the server', 500, '<h1>Oops</h1>'],
    ])('gives %s as it came, and asks once', async (_, status, text) => {
      const { run, reply, requests } = await open();
      reply({ status, text });
      expect(await run(post, body)).toEqual({ status, text });
      expect(requests()).toHaveLength(1);
    });

    test.each<[NetworkFailure, object]>([
      ['no connection', { code: 'UNREACHABLE' }],
      ['no answer in time', { code: 'TOO_SLOW', method: 'getBalance' }],
      ['answer too large', { code: 'ANSWER_TOO_LARGE', method: 'getBalance' }],
    ])('%s is thrown as %j', async (failure, expected) => {
      const { run, reply } = await open();
      reply(failure);
      expect(await run(failPosting, body)).toMatchObject(expected);
    });

    test("throws the platform's own refusals as they are", async () => {
      const { run, reply } = await open();
      reply({ text: 'Service invoked too many times for one day: urlfetch.' });
      await expect(run(post, body)).rejects.toThrow('Service invoked too many times for one day: urlfetch.');
    });
  });
}

function lowerCased(headers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
