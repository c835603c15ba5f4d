import { createWallClock } from '../../dev/clock';
import { openHost, startMillis, valueIn } from '../support/open-host';

const outOfTime = {
  ok: false,
  error: {
    message: 'Exceeded maximum execution time',
    cellText: 'Exceeded maximum execution time (line 0).',
  },
};

describe('the limits of an execution', () => {
  test.each([
    ['cell', 30],
    ['page', 360],
    ['menu', 360],
    ['trigger', 360],
  ] as const)('a %s is killed after %i s', async (entry, seconds) => {
    const { call, clock } = openHost({
      bundle: 'function SLEEP() { try { Utilities.sleep(1e9); } catch (error) {} }',
    });
    expect(await call(entry, 'SLEEP')).toMatchObject({
      ...outOfTime,
      millis: seconds * 1000,
    });
    expect(clock.nowMillis()).toBe(startMillis + seconds * 1000);
  });

  test('what a killed cell held is free at once, and its worker is replaced', async () => {
    const { clock, run, spreadsheet, host } = openHost({ maxParallel: 2 });
    const killed = run('cell', 'LockService.getDocumentLock().tryLock(0); Utilities.sleep(1e9)');
    const next = run(
      'page',
      'Utilities.sleep(10); LockService.getDocumentLock().tryLock(100000) && Date.now()',
    );
    expect(valueIn(await next)).toBe(startMillis + 30_000);
    expect(await killed).toMatchObject(outOfTime);
    valueIn(await run('cell', 'CacheService.getDocumentCache().put("k", "v"); 1'));
    expect(host.cache(spreadsheet)).toEqual({ k: 'v' });
    expect(clock.nowMillis()).toBe(startMillis + 30_000);
  });

  test('a cell killed while it waits for a lock leaves the line', async () => {
    const { run } = openHost();
    const holder = run('page', 'LockService.getDocumentLock().tryLock(0); Utilities.sleep(60000); 1');
    const killed = run('cell', 'Utilities.sleep(10); LockService.getDocumentLock().tryLock(100000)');
    expect(await killed).toMatchObject(outOfTime);
    await holder;
    expect(valueIn(await run('page', 'LockService.getDocumentLock().tryLock(0)'))).toBe(true);
  });

  test('a cell that computes for ever is stopped in real time, though a virtual clock stands still', async () => {
    const { clock, run } = openHost({ spinLimitMillis: 200 });
    expect(await run('cell', 'for (;;);')).toMatchObject(outOfTime);
    expect(clock.nowMillis()).toBe(startMillis);
  });

  test('a cell that computes for ever is stopped after 30 s of a running clock', async () => {
    const { run } = openHost({ clock: createWallClock({ speed: 200 }) });
    expect(await run('cell', 'for (;;);')).toMatchObject(outOfTime);
  });

  test('runs no more at once than allowed, the others wait', async () => {
    const { clock, run } = openHost({ maxParallel: 2 });
    await Promise.all(Array.from({ length: 5 }, () => run('cell', 'Utilities.sleep(1000); 1')));
    expect(clock.nowMillis()).toBe(startMillis + 3_000);
  });

  test('refuses a person’s executions beyond that where the host is set so', async () => {
    const { run } = openHost({ maxParallel: 2, onOverload: 'refuse' });
    const outcomes = await Promise.all(Array.from({ length: 3 }, () => run('menu', 'Utilities.sleep(1000)')));
    expect(outcomes.map(outcome => (outcome.ok ? 'ran' : outcome.error.message))).toEqual([
      'ran',
      'ran',
      'There are too many scripts running simultaneously for this Google user account.',
    ]);
    expect(await run('menu', '1')).toMatchObject({ ok: true });
  });

  test('delays the eleventh call of a page', async () => {
    const { clock, run } = openHost();
    await Promise.all(Array.from({ length: 11 }, () => run('page', 'Utilities.sleep(1000)')));
    expect(clock.nowMillis()).toBe(startMillis + 2_000);
  });

  test('ends what runs and refuses what waits when the host is closed', async () => {
    const { host, run } = openHost({ clock: createWallClock(), maxParallel: 1 });
    const running = run('menu', 'Utilities.sleep(100000)');
    const waiting = run('menu', '1');
    await new Promise(setImmediate);
    await host.close();
    expect(await running).toMatchObject(outOfTime);
    const refused = { ok: false, error: { message: 'The local host was closed before this could run' } };
    expect(await waiting).toMatchObject(refused);
    expect(await run('menu', '1')).toMatchObject(refused);
  });
});
