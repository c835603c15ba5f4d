// The hourly limit of the plan PRO, over a hundred random stories.
import { dataset } from '../../../src/core/dataset';
import { cell, connectedPorts } from '../../support/connected-ports';
import { CountingServer } from '../../support/counting-server';
import { expectLimitKept } from '../../support/hour-limit-stories';
import { refreshKnown } from '../../support/refresh-known';
import { tinyAnswer } from '../../support/tiny-answers';

test('whatever happens, CoinTracking never gets more calls in an hour than PRO allows', () => {
  expectLimitKept('PRO', 20);
}, 240_000);

test('a call that was half a minute on its way counts an hour from its arrival', () => {
  const server = new CountingServer();
  const ports = connectedPorts();
  let delayMillis = 30_000;
  ports.http.respond = fields => {
    ports.clock.advance(delayMillis);
    return server.receive(fields.nonce!, ports.clock.elapsedMillis) ?? tinyAnswer(fields);
  };
  cell(ports, dataset('default', 'getBalance', {}));
  for (let call = 1; call < 20; call++) refreshKnown('person', ports);
  delayMillis = 0;
  for (let minutes = 0; minutes < 80; minutes += 0.1) {
    refreshKnown('person', ports);
    ports.clock.advance(6_000);
  }
  expect(server.mostInAnHour()).toBe(20);
  expect(ports.http.requests.length).toBeGreaterThan(30);
});
