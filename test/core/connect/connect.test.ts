// Connecting an account: where the key goes, what is refused, and what connecting again changes.
import { countedMillis } from '../../../src/core/budget/call-ledger';
import { connectAccount } from '../../../src/core/connect/connect';
import type { ConnectRequest } from '../../../src/core/connect/connect-request';
import { disconnectAccount } from '../../../src/core/connect/disconnect';
import { dataset } from '../../../src/core/dataset';
import { languages } from '../../../src/languages/language';
import { sentenceOf } from '../../../src/languages/sentence-of';
import {
  apiError,
  apiKey,
  apiSecret,
  cell,
  connectedPorts,
  failureFrom,
} from '../../support/connected-ports';
import { MemoryPorts } from '../../support/memory-ports';
import { answering, balance, gains, otherKey, propertiesOf } from '../../support/two-datasets';

describe('connecting', () => {
  test('keeps the key with the person; the spreadsheet only says which one it uses', () => {
    const ports = connectedPorts();
    const spreadsheet = JSON.stringify([...ports.spreadsheetStore.texts]);
    expect(spreadsheet).not.toContain(apiKey);
    expect(spreadsheet).not.toContain(apiSecret);
    const { key, secret, plan } = JSON.parse(ports.personStore.texts.values().next().value!);
    expect({ key, secret, plan }).toEqual({ key: apiKey, secret: apiSecret, plan: 'PRO' });
  });

  test('keeps the key with the spreadsheet where that was chosen', () => {
    const ports = answering(connectedPorts({ storage: 'document' }));
    // The person only remembers where it is used.
    const ofPerson = JSON.stringify([...ports.personStore.texts]);
    expect([...ports.personStore.texts.keys()]).toEqual([expect.stringMatching(/^ct\.place\./)]);
    // Everyone who can edit the spreadsheet: their own stores are empty.
    expect(cell(ports, balance)[0]!.rowCount).toBe(4);
    expect(JSON.stringify([...ports.personStore.texts])).toBe(ofPerson);
  });

  test('costs no call, and makes formulas work', () => {
    const ports = answering(connectedPorts());
    expect(ports.http.requests).toHaveLength(0);
    expect(cell(ports, balance)[0]!.rowCount).toBe(4);
    expect(ports.http.requests[0]!.headers.Key).toBe(apiKey);
  });

  test('drops blanks and line breaks that came along from the web page', () => {
    const ports = answering(
      connectedPorts({
        apiKey: ` ${apiKey}\n`,
        apiSecret: `\t${apiSecret.slice(0, 9)} ${apiSecret.slice(9)}`,
      }),
    );
    cell(ports, balance);
    const { headers, body } = ports.http.requests[0]!;
    expect(headers).toEqual({ Key: apiKey, Sign: ports.hmac.sha512Hex(body, apiSecret) });
  });

  test.each<[string, Partial<Record<keyof ConnectRequest, unknown>>]>([
    ['apiKey', { apiKey: '' }],
    ['apiKey', { apiKey: undefined }],
    ['apiKey', { apiKey: 12345678 }],
    ['apiKey', { apiKey: 'short' }],
    ['apiKey', { apiKey: 'x'.repeat(201) }],
    ['apiKey', { apiKey: 'schlüssel-mit-umlaut' }],
    ['apiSecret', { apiSecret: ' ' }],
    ['apiSecret', { apiSecret: apiKey }],
    ['plan', { plan: 'GOLD' }],
    ['plan', { plan: undefined }],
    ['plan', { plan: 'free' }],
    ['plan', { plan: 'constructor' }],
    ['storage', { storage: 'cloud' }],
    ['account', { account: 'a/b' }],
    ['account', { account: 'x'.repeat(41) }],
    ['account', { account: '-' }],
    ['account', { account: 'a!' }],
  ])('refuses a wrong %s before it stores anything: %j', (field, wrong) => {
    const ports = new MemoryPorts();
    const request = { apiKey, apiSecret, plan: 'PRO', ...wrong } as ConnectRequest;
    const failure = failureFrom(() => connectAccount(request, ports));
    expect(failure).toMatchObject({ code: 'CONNECT_INVALID', field });
    for (const language of languages) {
      expect(sentenceOf(failure, language)).toMatch(/[.。]$/);
      expect(sentenceOf(failure, language)).not.toContain(apiKey);
    }
    expect(ports.everythingKept()).toBe('[[],[],[],[],[]]');
  });

  test.each(['PRO', 'pro', ' Expert ', 'UNLIMITED'])('takes the plan %j', plan => {
    expect(() => connectedPorts({ plan })).not.toThrow();
  });

  test.each(['Steuer 2025', 'dad', 'Überblick', '会社', 'a.b_c-d', 'x'.repeat(40)])(
    'takes the account %j',
    account => {
      const ports = answering(connectedPorts({ account }));
      expect(cell(ports, dataset(account, 'getBalance', {}))[0]!.rowCount).toBe(4);
    },
  );

  test.each(['demo', 'Demo', ' DEMO '])('refuses the demo account’s name as in %j', account => {
    const failure = failureFrom(() => connectedPorts({ account }));
    expect(failure).toEqual({ code: 'CONNECT_INVALID', field: 'account', problem: 'name-of-demo' });
  });

  test('again takes another key for an account that had the demo account’s name before there was one', () => {
    const ports = connectedPorts();
    const { texts } = ports.spreadsheetStore;
    texts.set('ct.account.demo', texts.get('ct.account.default')!);
    const request = { ...otherKey, account: 'demo' };
    expect(connectAccount(request, ports)).toBe('demo');
  });

  test('again with another key forgets the tables and the key of the one before', () => {
    const ports = answering(connectedPorts());
    cell(ports, balance, gains);
    connectAccount(otherKey, ports);
    expect(ports.everythingKept()).not.toContain(apiSecret);
    expect([...ports.cache.entries.keys()]).toEqual([]);
    cell(ports, balance);
    expect(ports.http.requests.at(-1)!.headers.Key).toBe(otherKey.apiKey);
  });

  test('again with the same key in the other place moves it', () => {
    const ports = connectedPorts();
    connectAccount({ apiKey, apiSecret, plan: 'PRO', storage: 'document' }, ports);
    expect([...ports.personStore.texts.keys()].filter(name => name.startsWith('ct.key.'))).toEqual([]);
    expect(propertiesOf(ports, 'ct.key.')).toHaveLength(1);
  });

  test('again lets a key that was refused be tried at once', () => {
    const ports = answering(connectedPorts());
    ports.http.replies.push(apiError('SIGN_INCORRECT', 'Sign is not correct'));
    failureFrom(() => cell(ports, balance));
    connectAccount({ apiKey, apiSecret: `${apiSecret}X`, plan: 'PRO' }, ports);
    expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  });

  test('again ends the back-off of every dataset, also of those that never had a table', () => {
    const ports = answering(connectedPorts());
    ports.http.replies.push(apiError('SIGN_INCORRECT', 'Sign is not correct'));
    failureFrom(() => cell(ports, balance));
    for (let count = 0; count < 2; count++) failureFrom(() => cell(ports, gains));
    connectAccount({ apiKey, apiSecret, plan: 'PRO' }, ports);
    expect(cell(ports, gains)[0]!.rowCount).toBe(2);
  });

  test('again is no way around a ledger that got lost', () => {
    const ports = answering(connectedPorts());
    for (const name of propertiesOf(ports, 'ct.calls.')) ports.personStore.texts.delete(name);
    connectAccount({ apiKey, apiSecret, plan: 'PRO' }, ports);
    expect(failureFrom(() => cell(ports, balance)).code).toBe('BUDGET_SPENT');
    ports.clock.advance(countedMillis);
    expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  });

  test.each([
    ['owner', 'document'],
    ['document', 'owner'],
  ])('again, moving the key from %s to %s, takes the hour’s calls along', (from, to) => {
    const ports = answering(connectedPorts({ storage: from }));
    for (let count = 0; count < 18; count++) {
      ports.forgetCaches();
      cell(ports, balance);
    }
    connectAccount({ apiKey, apiSecret, plan: 'PRO', storage: to }, ports);
    expect(failureFrom(() => cell(ports, balance)).code).toBe('BUDGET_SPENT');
    expect(ports.http.requests).toHaveLength(18);
  });

  test('in another spreadsheet waits while the first one records a call, and keeps it in the ledger', () => {
    const ports = answering(connectedPorts());
    ports.personLock.takenUntilMillis = ports.clock.nowMillis() + 2_000;
    const other = ports.anotherSpreadsheet();
    cell(ports, balance);
    connectAccount({ apiKey, apiSecret, plan: 'PRO' }, other);
    expect(ports.takeEvents().join()).toContain('lock.hold,personLock.hold');
    expect(ports.personLock.isHeld).toBe(false);
  });

  test('again is no way around CoinTracking’s limit', () => {
    const ports = answering(connectedPorts());
    ports.http.replies.push({ status: 429, text: '' });
    failureFrom(() => cell(ports, balance));
    disconnectAccount('default', ports);
    connectAccount({ apiKey, apiSecret, plan: 'PRO' }, ports);
    expect(failureFrom(() => cell(ports, balance)).code).toBe('LIMIT_REACHED');
    expect(ports.http.requests).toHaveLength(1);
  });

  test('where the key can’t be stored, changes nothing', () => {
    const ports = answering(connectedPorts());
    cell(ports, balance);
    const before = ports.everythingKept();
    ports.personStore.isReadOnly = true;
    expect(failureFrom(() => connectAccount(otherKey, ports))).toMatchObject({ code: 'CONNECT_INVALID' });
    expect(ports.everythingKept()).toBe(before);
    expect(ports.lock.isHeld).toBe(false);
  });

  test('waits for the call under way, and says so when that takes too long', () => {
    const ports = new MemoryPorts();
    ports.lock.takenUntilMillis = ports.clock.nowMillis() + 20_000;
    connectAccount({ apiKey, apiSecret, plan: 'PRO' }, ports);
    ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
    const failure = failureFrom(() => connectAccount(otherKey, ports));
    expect(sentenceOf(failure, 'en')).toBe(
      'Formulas are fetching data at this moment. Try again in a minute.',
    );
    expect(ports.everythingKept()).not.toContain(otherKey.apiKey);
  });
});

test('a spreadsheet that was switched on for a key that is gone says so', () => {
  const ports = answering(connectedPorts());
  ports.personStore.texts.clear();
  expect(failureFrom(() => cell(ports, balance))).toEqual({ code: 'KEY_ELSEWHERE', account: 'default' });
});

test('a key of the person’s that this spreadsheet wasn’t switched on for can’t be used in it', () => {
  const ports = answering(connectedPorts());
  ports.spreadsheetStore.texts.clear();
  expect(failureFrom(() => cell(ports, balance)).code).toBe('NOT_CONNECTED');
});

test.each(['', '{', 'null', '5', '{}'])('the damaged record %j of an account is none', text => {
  const ports = connectedPorts();
  ports.spreadsheetStore.texts.set('ct.account.default', text);
  expect(failureFrom(() => cell(ports, balance)).code).toBe('NOT_CONNECTED');
});

test.each(['', '{', 'null', '{"key":"k","secret":"s","plan":"FREE"}'])('the damaged key %j is none', text => {
  const ports = connectedPorts();
  for (const name of ports.personStore.texts.keys()) ports.personStore.texts.set(name, text);
  expect(failureFrom(() => cell(ports, balance)).code).toBe('KEY_ELSEWHERE');
});
