// The status of accounts and datasets, without fetching anything.
import { countedMillis } from '../../src/core/budget/call-ledger';
import { connectAccount } from '../../src/core/connect/connect';
import { dataset } from '../../src/core/dataset';
import { balanceAnswer, gainsAnswer } from '../support/answers';
import {
  apiError,
  apiKey,
  apiSecret,
  cell,
  connectedPorts,
  failureFrom,
  statusOf,
} from '../support/connected-ports';
import { MemoryPorts } from '../support/memory-ports';

const balance = dataset('default', 'getBalance', {});
const gains = dataset('default', 'getGains', { btc: 1 });
const hourMillis = 3_600_000;

function setUp(request: Parameters<typeof connectedPorts>[0] = {}) {
  const ports = connectedPorts(request);
  Object.assign(ports.http.answers, { getBalance: balanceAnswer, getGains: gainsAnswer });
  return ports;
}

test('of a spreadsheet without accounts there is none', () => {
  expect(statusOf(new MemoryPorts())).toEqual([]);
});

test('of a new account: all calls left, nothing fetched, the ends of its key', () => {
  expect(statusOf(setUp())).toEqual([
    {
      account: 'default',
      isDefault: true,
      storage: 'owner',
      usable: true,
      plan: 'PRO',
      keyHint: `${apiKey.slice(0, 4)}••••${apiKey.slice(-4)}`,
      callsAnHour: 20,
      callsLeft: 20,
      callsLeftForFormulas: 18,
      nextCallAtMillis: 0,
      nextCallOfPersonAtMillis: 0,
      callFreeAtMillis: 0,
      spreadsheets: 1,
      callsElsewhere: 0,
      otherUses: 0,
      strangerMillis: 0,
      failure: undefined,
      datasets: [],
    },
  ]);
});

test('neither the secret nor the whole key is in it; of a short key nothing is', () => {
  const text = JSON.stringify(statusOf(setUp()));
  expect(text).not.toContain(apiSecret);
  expect(text).not.toContain(apiKey);
  expect(statusOf(setUp({ apiKey: 'short-key-12345' }))[0]!.keyHint).toBe('••••');
});

test('it fetches nothing and looks at no cache', () => {
  const ports = setUp();
  statusOf(ports);
  expect(ports.takeEvents()).toEqual(['spreadsheet.read', 'person.read']);
});

test('each dataset with its age and rows: fresh for an hour, then stale', () => {
  const ports = setUp();
  const fetchedAtMillis = ports.clock.nowMillis();
  cell(ports, balance, gains);
  const datasets = () => statusOf(ports)[0]!.datasets;
  expect(datasets()).toEqual([
    {
      dataset: 'getBalance',
      source: 'fresh',
      rows: 4,
      fetchedAtMillis,
      hasLastGood: true,
      backOff: undefined,
    },
    {
      dataset: 'getGains?btc=1',
      source: 'fresh',
      rows: 2,
      fetchedAtMillis,
      hasLastGood: true,
      backOff: undefined,
    },
  ]);
  ports.clock.advance(hourMillis);
  expect(datasets().map(({ source }) => source)).toEqual(['stale', 'stale']);
  ports.clock.advance(5 * hourMillis);
  expect(datasets().map(({ source }) => source)).toEqual(['last good', 'last good']);
});

test('the default account is marked, and a dataset under both of its names is listed once, the newer', () => {
  const ports = setUp({ account: 'savings' });
  cell(ports, balance);
  ports.clock.advance(hourMillis);
  cell(ports, dataset('savings', 'getBalance', {}));
  const [status] = statusOf(ports);
  expect(status).toMatchObject({ account: 'savings', isDefault: true });
  expect(status!.datasets).toMatchObject([{ fetchedAtMillis: ports.clock.nowMillis() }]);
});

test('calls are counted down, and come back after an hour', () => {
  const ports = setUp();
  cell(ports, balance, gains);
  expect(statusOf(ports)[0]).toMatchObject({
    callsLeft: 18,
    callsLeftForFormulas: 16,
    callFreeAtMillis: ports.clock.nowMillis() + countedMillis,
  });
  ports.clock.advance(countedMillis);
  expect(statusOf(ports)[0]).toMatchObject({
    callsLeft: 20,
    callsLeftForFormulas: 18,
    callFreeAtMillis: 0,
  });
});

test('with no call left for formulas it says when the next one is', () => {
  const ports = setUp();
  const startMillis = ports.clock.nowMillis();
  for (let count = 0; count < 18; count++) {
    ports.forgetCaches();
    cell(ports, balance);
    ports.clock.advance(60_000);
  }
  expect(statusOf(ports)[0]).toMatchObject({
    callsLeft: 2,
    callsLeftForFormulas: 0,
    nextCallAtMillis: startMillis + countedMillis,
  });
});

test('the back-off of a key is shown with the account while it lasts, that of a dataset with the dataset', () => {
  const ports = setUp();
  const nowMillis = ports.clock.nowMillis();
  ports.http.replies.push({ status: 200, text: '{"success":1,' }, { status: 500, text: '' });
  failureFrom(() => cell(ports, balance));
  failureFrom(() => cell(ports, gains));
  const [status] = statusOf(ports);
  expect(status).toMatchObject({
    failure: { code: 'HTTP_ERROR', sinceMillis: nowMillis, untilMillis: nowMillis + 60_000 },
    nextCallAtMillis: nowMillis + 60_000,
    datasets: [
      {
        dataset: 'getBalance',
        source: 'none',
        rows: 0,
        fetchedAtMillis: 0,
        backOff: { failure: { code: 'CUT_OFF' }, untilMillis: nowMillis + 60_000 },
      },
      { dataset: 'getGains?btc=1', rows: 0, fetchedAtMillis: 0, backOff: undefined },
    ],
  });
  ports.clock.advance(60_000);
  expect(statusOf(ports)[0]).toMatchObject({ failure: undefined, nextCallAtMillis: 0 });
  expect(statusOf(ports)[0]!.datasets[0]).toMatchObject({ source: 'none', backOff: undefined });
});

test('a dataset that failed after it was fetched keeps the age of what is still shown', () => {
  const ports = setUp();
  const fetchedAtMillis = ports.clock.nowMillis();
  cell(ports, balance);
  ports.clock.advance(hourMillis);
  ports.http.replies.push(apiError('OOPS', 'wrong'));
  cell(ports, balance);
  expect(statusOf(ports)[0]!.datasets).toEqual([
    expect.objectContaining({
      source: 'stale',
      backOff: expect.objectContaining({ failure: expect.objectContaining({ code: 'API_ERROR' }) }),
      rows: 4,
      fetchedAtMillis,
    }),
  ]);
});

test('a key that can’t be used from here shows no plan, no hint and no calls', () => {
  const ports = setUp();
  ports.personStore.texts.clear();
  expect(statusOf(ports)[0]).toMatchObject({
    usable: false,
    plan: undefined,
    keyHint: '',
    callsAnHour: 0,
    callsLeft: 0,
    callsLeftForFormulas: 0,
    nextCallAtMillis: 0,
  });
});

test('a damaged ledger has no calls left', () => {
  const ports = setUp();
  cell(ports, balance);
  for (const name of ports.personStore.texts.keys()) {
    if (name.startsWith('ct.calls.')) ports.personStore.texts.set(name, 'damaged');
  }
  expect(statusOf(ports)[0]).toMatchObject({ callsLeft: 0, callsLeftForFormulas: 0 });
});

test('several accounts each have their own datasets and calls', () => {
  const ports = setUp();
  connectAccount(
    { apiKey: 'another-key-0123456789', apiSecret: 'another-secret', plan: 'UNLIMITED', account: 'dad' },
    ports,
  );
  cell(ports, balance, dataset('dad', 'getGains', {}));
  const shown = statusOf(ports).map(({ account, callsLeft, datasets }) => [
    account,
    callsLeft,
    datasets[0]!.dataset,
  ]);
  expect(shown).toEqual([
    ['default', 19, 'getBalance'],
    ['dad', 59, 'getGains'],
  ]);
});

test('a damaged record of a dataset is left out, the others stay', () => {
  const ports = setUp();
  cell(ports, balance, gains);
  ports.spreadsheetStore.texts.set('ct.dataset.ct2:default/getBalance', '{"name":');
  expect(statusOf(ports)[0]!.datasets.map(shown => shown.dataset)).toEqual(['getGains?btc=1']);
});
