import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { openHost, startMillis, valueIn } from '../support/open-host';

type Received = { method: string; url: string; headers: http.IncomingHttpHeaders; body: string };
type Handler = (response: http.ServerResponse, received: Received) => void;

const base = 'https://api.example.com/v1/';
let answer: Handler;
let received: Received[];
let server: http.Server;

beforeEach(async () => {
  received = [];
  answer = response => response.end('fine');
  server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    received.push({ method: request.method!, url: request.url!, headers: request.headers, body });
    answer(response, received.at(-1)!);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function openRouted() {
  const { port } = server.address() as AddressInfo;
  return openHost({
    manifest: { timeZone: 'Etc/UTC', urlFetchWhitelist: [base] },
    route: url => url.replace(base, `http://127.0.0.1:${port}/`),
  });
}

const fetchText = (options = '{}') => `UrlFetchApp.fetch('${base}a?b=1', ${options}).getContentText()`;

describe('what UrlFetchApp sends', () => {
  test('a GET without a body by default', async () => {
    const { evaluate } = openRouted();
    expect(await evaluate(fetchText())).toBe('fine');
    expect(received).toMatchObject([{ method: 'GET', url: '/a?b=1', body: '' }]);
  });

  test('a text byte for byte, as a form', async () => {
    const { evaluate } = openRouted();
    await evaluate(fetchText(`{ method: 'post', payload: 'a=%20+é&b', headers: { Key: 'k', Sign: 's' } }`));
    expect(received[0]).toMatchObject({
      method: 'POST',
      body: 'a=%20+é&b',
      headers: { key: 'k', sign: 's', 'content-type': 'application/x-www-form-urlencoded' },
    });
  });

  test('an object as form fields', async () => {
    const { evaluate } = openRouted();
    await evaluate(fetchText(`{ method: 'post', payload: { 'a b': "é&='", n: 5 } }`));
    expect(received[0]!.body).toBe('a+b=%C3%A9%26%3D%27&n=5');
  });

  test('bytes and blobs as they are', async () => {
    const { evaluate } = openRouted();
    await evaluate(fetchText(`{ method: 'put', payload: [-61, -87], contentType: 'text/plain' }`));
    await evaluate(fetchText(`{ method: 'post', payload: Utilities.newBlob('x', 'text/csv') }`));
    expect(received).toMatchObject([
      { method: 'PUT', body: 'é', headers: { 'content-type': 'text/plain' } },
      { body: 'x', headers: { 'content-type': 'text/csv' } },
    ]);
  });

  test('an object with a blob as multipart', async () => {
    const { evaluate } = openRouted();
    await evaluate(
      fetchText(
        `{ method: 'post', payload: { a: 'é', file: Utilities.newBlob('x,y', 'text/csv', 'a.csv') } }`,
      ),
    );
    const { body, headers } = received[0]!;
    const form = await new Response(body, {
      headers: { 'content-type': headers['content-type']! },
    }).formData();
    expect(form.get('a')).toBe('é');
    expect(await (form.get('file') as File).text()).toBe('x,y');
  });
});

describe('what UrlFetchApp gives back', () => {
  test('status, text, bytes, and headers in the server’s own letters', async () => {
    answer = response => {
      response.writeHead(200, [
        'Content-Type',
        'text/plain; charset=ISO-8859-1',
        'X-oDD',
        '1',
        'X-Two',
        'a',
        'X-Two',
        'b',
      ]);
      response.end(Buffer.from([0xe9]));
    };
    const { evaluate } = openRouted();
    expect(
      await evaluate(`(r => [r.getResponseCode(), r.getContentText(), r.getContent(), r.getBlob().getContentType(),
        r.getAllHeaders()['X-Two'], r.getHeaders()['X-oDD']])(UrlFetchApp.fetch('${base}'))`),
    ).toEqual([200, 'é', [-23], 'text/plain', ['a', 'b'], '1']);
  });

  test('an unpacked body', async () => {
    answer = response => {
      response.setHeader('Content-Encoding', 'gzip');
      response.end(gzipSync('unpacked'));
    };
    expect(await openRouted().evaluate(fetchText())).toBe('unpacked');
  });

  test('an exception for 400 and above, naming the host only', async () => {
    answer = response => {
      response.statusCode = 500;
      response.end('oh no');
    };
    const { evaluate, refusal } = openRouted();
    expect(await refusal('page', fetchText())).toBe(
      'Request failed for https://api.example.com returned code 500. Truncated server response: oh no (use muteHttpExceptions option to examine full response)',
    );
    expect(await evaluate(fetchText('{ muteHttpExceptions: true }'))).toBe('oh no');
  });

  test('the page behind a redirect, or the redirect itself', async () => {
    answer = (response, { url }) => {
      if (url.startsWith('/a')) response.writeHead(302, { Location: 'b' });
      response.end(url);
    };
    const { evaluate } = openRouted();
    expect(await evaluate(fetchText("{ method: 'post', payload: 'x' }"))).toBe('/b');
    expect(received.map(({ method, body }) => method + body)).toEqual(['POSTx', 'GET']);
    expect(
      await evaluate(`UrlFetchApp.fetch('${base}a', { followRedirects: false }).getResponseCode()`),
    ).toBe(302);
  });

  test('all answers of fetchAll in the order of the requests, as one call', async () => {
    answer = (response, { url, method }) => response.end(`${method} ${url}`);
    const { run } = openRouted();
    const outcome = await run(
      'page',
      `UrlFetchApp.fetchAll(['${base}1', { url: '${base}2', method: 'post' }]).map(r => r.getContentText())`,
    );
    expect(valueIn(outcome)).toEqual(['GET /1', 'POST /2']);
    expect(outcome.counts.byCall).toEqual({ 'UrlFetchApp.fetchAll': 1 });
  });
});

describe('what UrlFetchApp refuses', () => {
  test.each([
    'https://api.example.com/v2/',
    'http://api.example.com/v1/',
    'https://api.example.com.evil.com/v1/',
  ])('%s, which is not on the manifest’s list', async url => {
    const { refusal } = openRouted();
    expect(await refusal('page', `UrlFetchApp.fetch('${url}')`)).toBe(
      `The URL ${url} matches no entry of urlFetchWhitelist.`,
    );
  });

  test('a redirect to somewhere else', async () => {
    answer = response => response.writeHead(302, { Location: 'https://evil.example/' }).end();
    expect(await openRouted().refusal('page', fetchText())).toContain(
      'https://evil.example/ matches no entry',
    );
  });

  test.each(['http://localhost:1/', 'http://127.0.0.1:1/x', 'http://192.168.1.1/', 'http://[::1]/'])(
    'private addresses such as %s',
    async url => {
      const { refusal } = openHost();
      const options = '{ muteHttpExceptions: true }';
      expect(await refusal('page', `UrlFetchApp.fetch('${url}', ${options})`)).toBe(`DNS error: ${url}`);
    },
  );

  test('addresses over 2,082 characters', async () => {
    const { refusal } = openRouted();
    expect(await refusal('page', `UrlFetchApp.fetch('${base}' + 'x'.repeat(2082))`)).toBe(
      'Limit exceeded: URLFetch URL Length.',
    );
  });

  test('a list in the manifest that Apps Script would not take', () => {
    for (const entry of ['http://a.example/', 'https://a.example', 'https://*/'])
      expect(() => openHost({ manifest: { timeZone: 'Etc/UTC', urlFetchWhitelist: [entry] } })).toThrow(
        entry,
      );
  });
});

describe('when the network fails', () => {
  test('a server that hangs up is not available', async () => {
    answer = response => response.destroy();
    expect(await openRouted().refusal('page', fetchText('{ muteHttpExceptions: true }'))).toBe(
      `Address unavailable: ${base}a?b=1`,
    );
  });

  test('one bad request makes the whole batch throw', async () => {
    answer = (response, { url }) => (url === '/2' ? response.destroy() : response.end());
    const { refusal } = openRouted();
    expect(await refusal('page', `UrlFetchApp.fetchAll(['${base}1', '${base}2'])`)).toBe(
      `Address unavailable: ${base}2`,
    );
  });

  test('a slow answer on the same clock takes its time, and no other', async () => {
    const { clock, evaluate, run } = openRouted();
    answer = async response => {
      await clock.sleep(5_000);
      response.end('late');
    };
    expect(await evaluate(`${fetchText()} + Date.now()`)).toBe(`late${startMillis + 5_000}`);
    const both = await Promise.all([run('page', fetchText()), run('page', fetchText())]);
    expect(both.map(valueIn)).toEqual(['late', 'late']);
    expect(clock.nowMillis()).toBe(startMillis + 10_000);
  });

  test('timeoutSeconds gives up, and the script goes on', async () => {
    const { clock, evaluate } = openRouted();
    answer = async response => {
      await clock.sleep(60_000);
      response.end('too late');
    };
    expect(
      await evaluate(`(() => {
        try { ${fetchText('{ timeoutSeconds: 8 }')}; }
        catch (error) { Utilities.sleep(1000); return [error.message, Date.now()]; }
      })()`),
    ).toEqual([`Timeout: ${base}a?b=1`, startMillis + 9_000]);
  });

  test('a cell is killed in the middle of a request, and the next one runs', async () => {
    const { clock, run } = openRouted();
    answer = async (response, { url }) => {
      if (url.startsWith('/a')) await clock.sleep(60_000);
      response.end('there');
    };
    const killed = await run('cell', fetchText());
    expect(killed).toMatchObject({ ok: false, millis: 30_000 });
    expect(valueIn(await run('cell', `UrlFetchApp.fetch('${base}').getContentText() + Date.now()`))).toBe(
      `there${startMillis + 30_000}`,
    );
    // The abandoned request ends in that time; afterwards nothing may count as working.
    expect(valueIn(await run('page', 'Utilities.sleep(40000); Date.now()'))).toBe(startMillis + 70_000);
    expect(valueIn(await run('page', 'Utilities.sleep(1000); Date.now()'))).toBe(startMillis + 71_000);
  });
});
