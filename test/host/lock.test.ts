import { editor, openHost, startMillis, valueIn } from '../support/open-host';

const lock = 'LockService.getDocumentLock()';

describe('LockService', () => {
  test('lets one in at a time: 30 cells read, pause and write without losing a step', async () => {
    const { call, clock, host, spreadsheet } = openHost({
      bundle: `function STEP() {
        const lock = LockService.getDocumentLock();
        lock.waitLock(29000);
        const cache = CacheService.getDocumentCache();
        const steps = Number(cache.get('steps') || 0);
        Utilities.sleep(100);
        cache.put('steps', String(steps + 1));
        lock.releaseLock();
        return steps;
      }`,
    });
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => call('cell', 'STEP')));
    expect(outcomes.map(valueIn).sort((a, b) => Number(a) - Number(b))).toEqual([...Array(30).keys()]);
    expect(host.cache(spreadsheet)).toEqual({ steps: '30' });
    expect(clock.nowMillis()).toBe(startMillis + 3_000);
  });

  test('without a lock the same cells do interleave', async () => {
    const { call, host, spreadsheet } = openHost({
      bundle: `function STEP() {
        const cache = CacheService.getDocumentCache();
        const steps = Number(cache.get('steps') || 0);
        Utilities.sleep(100);
        cache.put('steps', String(steps + 1));
        return steps;
      }`,
    });
    await Promise.all(Array.from({ length: 5 }, () => call('cell', 'STEP')));
    expect(host.cache(spreadsheet)).toEqual({ steps: '1' });
  });

  test('serves in the order of coming', async () => {
    const { call, host } = openHost({
      bundle: `function QUEUE(name, startMillis) {
        Utilities.sleep(startMillis);
        LockService.getDocumentLock().waitLock(20000);
        console.log(name);
        Utilities.sleep(1000);
        return name;
      }`,
    });
    const names = ['a', 'b', 'c', 'd'];
    await Promise.all(names.map((name, index) => call('cell', 'QUEUE', [name, 40 - 10 * index])));
    const logged = host.everythingStored().filter(({ where }) => where.startsWith('log'));
    expect(logged.map(({ text }) => text)).toEqual(['d', 'c', 'b', 'a']);
  });

  test('tryLock gives up after its time, waitLock throws', async () => {
    const { run, refusal, clock } = openHost();
    const holder = run('page', `${lock}.tryLock(0); Utilities.sleep(10000)`);
    const trying = run(
      'page',
      `Utilities.sleep(10); [${lock}.tryLock(0), ${lock}.tryLock(2500), Date.now()]`,
    );
    const waiting = refusal('page', `Utilities.sleep(10); ${lock}.waitLock(500)`);
    expect(valueIn(await trying)).toEqual([false, false, startMillis + 2510]);
    expect(await waiting).toBe('Lock timeout: another process was holding the lock for too long.');
    await holder;
    expect(clock.nowMillis()).toBe(startMillis + 10_000);
  });

  test('lets its holder in again, and one release frees it', async () => {
    const { evaluate } = openHost();
    expect(
      await evaluate(`(() => {
        const a = ${lock}, b = ${lock};
        const held = [a.tryLock(0), b.tryLock(0), a.hasLock(), b.hasLock()];
        b.releaseLock(); a.releaseLock();
        return [...held, a.hasLock()];
      })()`),
    ).toEqual([true, true, true, true, false]);
  });

  test('ignores the release of somebody else', async () => {
    const { run } = openHost();
    const holder = run('page', `${lock}.tryLock(0); Utilities.sleep(1000); ${lock}.hasLock()`);
    await run('page', `Utilities.sleep(10); ${lock}.releaseLock()`);
    expect(valueIn(await holder)).toBe(true);
  });

  test('is freed when its holder throws', async () => {
    const { evaluate, refusal } = openHost();
    await refusal('page', `${lock}.tryLock(0); throw new Error('no')`);
    expect(await evaluate(`${lock}.tryLock(0)`)).toBe(true);
  });

  test('is one per document, per person and per script', async () => {
    const { run } = openHost();
    const take = ['Document', 'User', 'Script'].map(name => `LockService.get${name}Lock().tryLock(0)`);
    const holder = run('page', `[${take}]; Utilities.sleep(1000)`);
    const other = await run('page', `Utilities.sleep(10); [${take}]`, editor);
    expect(valueIn(other)).toEqual([false, true, false]);
    await holder;
  });
});
