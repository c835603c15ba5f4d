// Cells that wait for another one's call, and the call budget.
import { dataset } from '../../../src/core/dataset';
import { balanceAnswer, gainsAnswer, groupedAnswer } from '../../support/answers';
import { apiKey, apiSecret, cell, connectedPorts, failureFrom } from '../../support/connected-ports';

const balance = dataset('default', 'getBalance', {});
const gains = dataset('default', 'getGains', {});
const hourMillis = 3_600_000;
/** A call may reach the server a minute after it was written down. */
const countedMillis = hourMillis + 60_000;

function setUp(request: Parameters<typeof connectedPorts>[0] = {}) {
  const ports = connectedPorts(request);
  Object.assign(ports.http.answers, {
    getBalance: balanceAnswer,
    getGains: gainsAnswer,
    getGroupedBalance: groupedAnswer,
  });
  return ports;
}

const ofType = (type: string) => dataset('default', 'getGroupedBalance', { type });

/** Makes so many calls, one for each of as many datasets. */
function spend(ports: ReturnType<typeof setUp>, calls: number, prefix = 'C') {
  for (let index = 0; index < calls; index++) {
    cell(ports, ofType(`${prefix}${index}`));
  }
}

describe('while another cell holds the lock', () => {
  test('it waits, and shows what that one has fetched, without a call', () => {
    const ports = setUp();
    ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
    let waits = 0;
    ports.lock.whileWaiting = () => {
      if (++waits < 3) return;
      ports.lock.takenUntilMillis = 0;
      ports.lock.whileWaiting = () => {};
      cell(ports, balance);
      ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
    };
    expect(cell(ports, balance)[0]!.rowCount).toBe(4);
    expect(ports.http.requests).toHaveLength(1);
    expect(ports.events.filter(event => event.startsWith('lock.refused'))).toEqual([
      'lock.refused 250',
      'lock.refused 500',
      'lock.refused 1000',
    ]);
  });

  test('it gives up in time to say so, before 20 s are over', () => {
    const ports = setUp();
    ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
    const startMillis = ports.clock.nowMillis();
    expect(failureFrom(() => cell(ports, balance))).toEqual({ code: 'STILL_FETCHING', method: 'getBalance' });
    expect(ports.clock.nowMillis() - startMillis).toBeLessThan(20_000);
    expect(ports.http.requests).toHaveLength(0);
  });

  test('it waits longer for what another cell fetches than it could wait for a call of its own', () => {
    const ports = setUp();
    ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
    const startMillis = ports.clock.nowMillis();
    ports.lock.whileWaiting = () => {
      if (ports.clock.nowMillis() - startMillis < 13_000) return;
      ports.lock.whileWaiting = () => {};
      ports.lock.takenUntilMillis = startMillis + 18_000;
    };
    const { sleep } = ports.clock;
    ports.clock.sleep = millis => {
      sleep.call(ports.clock, millis);
      if (ports.clock.nowMillis() < startMillis + 18_000) return;
      ports.clock.sleep = sleep;
      cell(ports, balance);
    };
    expect(cell(ports, balance)[0]!.rowCount).toBe(4);
    expect(ports.http.requests).toHaveLength(1);
  });

  test('a stale table is better than none', () => {
    const ports = setUp();
    const [fetched] = cell(ports, balance);
    ports.clock.advance(hourMillis);
    ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
    expect(cell(ports, balance)).toEqual([fetched]);
  });

  test('a key in back-off is not waited for, and all other cells know it', () => {
    const ports = setUp();
    ports.http.replies.push({ status: 500, text: '' });
    failureFrom(() => cell(ports, balance));
    ports.forgetCaches();
    ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
    const startMillis = ports.clock.nowMillis();
    expect(failureFrom(() => cell(ports, gains))).toEqual({ code: 'HTTP_ERROR', status: 500 });
    expect(ports.clock.nowMillis() - startMillis).toBeLessThan(1_000);
    // One more cell looks for a last good copy, in vain.
    failureFrom(() => cell(ports, gains));
    ports.takeEvents();
    expect(failureFrom(() => cell(ports, gains))).toEqual({ code: 'HTTP_ERROR', status: 500 });
    expect(ports.takeEvents()).toEqual(['cache.read']);
  });

  test('giving up is nobody else’s failure: the next cell tries', () => {
    const ports = setUp();
    ports.lock.takenUntilMillis = ports.clock.nowMillis() + 18_000;
    failureFrom(() => cell(ports, balance));
    ports.clock.advance(2_000);
    expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  });

  test('what fails for that one fails for this one, too', () => {
    const ports = setUp();
    ports.http.replies.push({ status: 500, text: '' });
    ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
    ports.lock.whileWaiting = () => {
      ports.lock.takenUntilMillis = 0;
      ports.lock.whileWaiting = () => {};
      failureFrom(() => cell(ports, balance));
      ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
    };
    expect(failureFrom(() => cell(ports, balance))).toEqual({ code: 'HTTP_ERROR', status: 500 });
    expect(ports.http.requests).toHaveLength(1);
  });
});

describe('a call may take', () => {
  test('no longer than a cell has left', () => {
    const ports = setUp();
    ports.lock.takenUntilMillis = ports.clock.nowMillis() + 10_000;
    cell(ports, balance);
    expect(ports.http.requests[0]!.timeoutMillis).toBe(10_000);
  });

  test('what others of the same cell have left; when too little is left, none is begun', () => {
    const ports = setUp();
    ports.http.takesMillis = 6_000;
    const startMillis = ports.clock.nowMillis();
    const datasets = ['A', 'B', 'C', 'D', 'E'].map(ofType);
    expect(failureFrom(() => cell(ports, ...datasets)).code).toBe('STILL_FETCHING');
    expect(ports.http.requests.map(request => request.timeoutMillis)).toEqual([20_000, 14_000, 8_000]);
    expect(ports.clock.nowMillis() - startMillis).toBeLessThan(20_000);
    // What was fetched is there; the next recalculation goes on from it.
    expect(cell(ports, ...datasets)).toHaveLength(5);
    expect(ports.http.requests).toHaveLength(5);
  });
});

describe('the budget', () => {
  test.each([
    ['PRO', 20],
    ['EXPERT', 20],
    ['UNLIMITED', 60],
  ])('of %s leaves formulas all but two of %i calls', (plan, limit) => {
    const ports = setUp({ plan });
    spend(ports, limit - 2);
    const failure = failureFrom(() => cell(ports, balance));
    expect(failure).toMatchObject({ code: 'BUDGET_SPENT', limit });
    expect(ports.http.requests).toHaveLength(limit - 2);
  });

  test('once spent is known to all cells from their one look, until a call is possible again', () => {
    const ports = setUp();
    const startMillis = ports.clock.nowMillis();
    spend(ports, 1);
    ports.clock.advance(60_000);
    spend(ports, 17, 'D');
    const spent = { code: 'BUDGET_SPENT', limit: 20, retryAtMillis: startMillis + countedMillis } as const;
    expect(failureFrom(() => cell(ports, balance))).toEqual(spent);
    expect(failureFrom(() => cell(ports, gains))).toEqual(spent);
    ports.takeEvents();
    expect(failureFrom(() => cell(ports, gains))).toEqual(spent);
    expect(ports.takeEvents()).toEqual(['cache.read']);
    ports.clock.advance(countedMillis - 60_000);
    expect(cell(ports, balance)[0]!.rowCount).toBe(4);
    expect(failureFrom(() => cell(ports, gains)).code).toBe('BUDGET_SPENT');
  });

  test('once spent, cells go on showing stale tables', () => {
    const ports = setUp();
    const [fetched] = cell(ports, balance);
    ports.clock.advance(countedMillis);
    spend(ports, 18);
    expect(cell(ports, balance)).toEqual([fetched]);
    expect(ports.http.requests).toHaveLength(19);
  });

  test('counts calls whose outcome is unknown', () => {
    const ports = setUp();
    const datasets = Array.from({ length: 20 }, (_, index) => ofType(`C${index}`));
    ports.http.replies.push(...datasets.map(() => new Error('Service unavailable')));
    const codes = datasets.map(wanted => failureFrom(() => cell(ports, wanted)).code);
    expect(codes.filter(code => code === 'PLATFORM')).toHaveLength(18);
    expect(codes.slice(18)).toEqual(['BUDGET_SPENT', 'BUDGET_SPENT']);
  });

  test('belongs to the key: other spreadsheets of the same person spend from the same', () => {
    const one = setUp();
    spend(one, 18);
    const other = setUp();
    other.personStore.texts.clear();
    for (const [name, text] of one.personStore.texts) other.personStore.texts.set(name, text);
    expect(failureFrom(() => cell(other, balance)).code).toBe('BUDGET_SPENT');
  });
});

describe('a ledger that was damaged', () => {
  const damage = (ports: ReturnType<typeof setUp>) => {
    const property = [...ports.personStore.texts.keys()].find(name => name.startsWith('ct.calls.'))!;
    ports.personStore.texts.set(property, '{"calls":["17');
  };

  test('allows no call for an hour, and works again after it', () => {
    const ports = setUp();
    cell(ports, balance);
    damage(ports);
    const startMillis = ports.clock.nowMillis();
    for (const minutes of [0, 30, 30]) {
      ports.clock.advance(minutes * 60_000);
      ports.cache.entries.clear();
      expect(failureFrom(() => cell(ports, gains))).toMatchObject({
        code: 'BUDGET_SPENT',
        retryAtMillis: startMillis + countedMillis,
      });
    }
    ports.clock.advance(60_000);
    expect(cell(ports, gains)[0]!.rowCount).toBe(2);
  });
});

describe('where the person’s store can’t be written, as in an editor’s cell', () => {
  test('the ledger is kept with the spreadsheet, and counts with the owner’s', () => {
    const ports = setUp();
    spend(ports, 9);
    ports.personStore.isReadOnly = true;
    spend(ports, 9, 'D');
    ports.cache.entries.clear();
    expect(failureFrom(() => cell(ports, balance)).code).toBe('BUDGET_SPENT');
    ports.personStore.isReadOnly = false;
    expect(failureFrom(() => cell(ports, balance)).code).toBe('BUDGET_SPENT');
    expect(new Set(ports.http.requests.map(({ fields }) => fields.nonce)).size).toBe(18);
  });

  test('a failure is remembered, too', () => {
    const ports = setUp();
    ports.personStore.isReadOnly = true;
    ports.http.replies.push({ status: 500, text: '' });
    failureFrom(() => cell(ports, balance));
    ports.cache.entries.clear();
    expect(failureFrom(() => cell(ports, balance)).code).toBe('HTTP_ERROR');
    expect(ports.http.requests).toHaveLength(1);
  });

  test('neither key nor secret move to the spreadsheet', () => {
    const ports = setUp();
    ports.personStore.isReadOnly = true;
    cell(ports, balance);
    const kept = JSON.stringify([...ports.spreadsheetStore.texts]);
    expect(kept).not.toContain(apiKey);
    expect(kept).not.toContain(apiSecret);
  });
});

test('a cache that can’t be written still leaves every cell its table, with one call', () => {
  const ports = setUp();
  ports.cache.write = () => {
    throw new Error('Service unavailable: Cache');
  };
  for (let count = 0; count < 3; count++) expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  expect(ports.http.requests).toHaveLength(1);
});
