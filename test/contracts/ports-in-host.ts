// The adapters of src/apps-script in the local Apps Script, as the contracts reach them: one host for all, and for each test
// a spreadsheet and people of its own.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../dev/build/bundle';
import { buildDemoFile } from '../../dev/build/demo-file';
import { buildScript } from '../../dev/build/script';
import { createVirtualClock } from '../../dev/clock';
import { createHost, type Entry, type Host } from '../../dev/host/host';
import type { HttpResponse } from '../../src/core/ports';
import { startMillis, valueIn } from '../support/open-host';
import {
  beatMillis,
  type NetworkFailure,
  type OpenPorts,
  type PortsUnderTest,
  type SentRequest,
} from './ports-under-test';

/** To be called where suites are defined: it opens the host before them and closes it after them. */
export function portsInHost(): OpenPorts {
  const clock = createVirtualClock({ startMillis });
  let requests: SentRequest[] = [];
  let replies: HttpResponse[] = [];
  let host: Host;
  let opened = 0;
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    requests.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
    const { status, text } = replies.shift() ?? { status: 200, text: '' };
    const redirect = status === 302 && { Location: '/' };
    response.writeHead(status, { 'Content-Type': 'text/html; charset=UTF-8', ...redirect }).end(text);
  });

  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const adapters = await buildScript(join(projectRoot, 'src', 'apps-script', 'ports.ts'), 'Adapters');
    host = createHost({
      bundle: `${adapters}\nfunction RUN(code) { return eval(code); }`,
      manifest: { timeZone: 'Etc/UTC' },
      htmlFiles: { Demo: await buildDemoFile() },
      clock,
      route: () => `http://127.0.0.1:${port}/`,
    });
  });
  afterAll(async () => {
    await host.close();
    server.closeAllConnections();
    server.close();
  });

  return async (): Promise<PortsUnderTest> => {
    await host.idle();
    host.faults.reset();
    host.resetCounts();
    [requests, replies] = [[], []];
    opened++;
    const owner = `owner-${opened}@example.com`;
    const editor = `editor-${opened}@example.com`;
    const spreadsheet = host.createSpreadsheet({ owner, editors: [editor] });
    let [entry, user]: [Entry, string] = ['page', owner];

    /** `after`: what the execution goes on with once the program has ended. */
    async function execute(program: unknown, given: readonly unknown[] = [], after = ''): Promise<unknown> {
      const args = ['ports', ...given.map(value => JSON.stringify(value))];
      const code = `const ports = Adapters.appsScriptPorts(); const result = (${program})(${args}); ${after}; result`;
      return valueIn(await host.call({ entry, functionName: 'RUN', args: [code], spreadsheet, user }));
    }
    const sleep = (millis: number) => `ports.clock.sleep(${millis})`;

    return {
      run: (program, ...given) => execute(program, given) as Promise<never>,
      takeRoundTrips: () => {
        const { roundTrips } = host.counts;
        host.resetCounts();
        return roundTrips;
      },
      advance: millis => clock.advance(millis),
      makePersonStoreReadOnly: () => {
        [entry, user] = ['cell', editor];
      },
      holdElsewhere: async (lock, millis) => {
        void execute(`ports => ports.${lock}.tryHold(0)`, [], sleep(beatMillis + millis));
        await execute(`ports => ${sleep(beatMillis)}`);
      },
      isHeldAfter: async (lock, program) => {
        const first = execute(program, [lock], sleep(2 * beatMillis));
        const isGranted = await execute(
          `ports => { ${sleep(beatMillis)}; return ports.${lock}.tryHold(0); }`,
        );
        await first;
        return !isGranted;
      },
      reply: reply => {
        if (typeof reply === 'object' && 'status' in reply) replies.push(reply);
        else host.faults.fetch = () => faultFor(reply);
      },
      requests: () => requests,
    };
  };
}

function faultFor(failure: NetworkFailure) {
  if (typeof failure === 'object') return failure;
  const faults = {
    'no connection': 'unavailable',
    'no answer in time': 'timeout',
    'answer too large': 'too large',
  } as const;
  return faults[failure];
}
