import { openHost, startMillis, valueIn } from '../support/open-host';

const cache = 'CacheService.getDocumentCache()';

describe('injected faults', () => {
  test('lose the cache entries that are named, for good', async () => {
    const { evaluate, host } = openHost();
    await evaluate(`${cache}.putAll({ head: '1', 'part 1': '2', 'part 2': '3' })`);
    host.faults.cacheForgets = ({ key, scope, owner }) =>
      key === 'part 1' && scope === 'document' && owner === 'sheet-1';
    const readAll = `${cache}.getAll(['head', 'part 1', 'part 2'])`;
    expect(await evaluate(readAll)).toEqual({ head: '1', 'part 2': '3' });
    host.faults.reset();
    expect(await evaluate(readAll)).toEqual({ head: '1', 'part 2': '3' });
  });

  test('lose entries by chance, the same ones for the same seed', async () => {
    const { evaluate, host } = openHost();
    const keys = JSON.stringify([...Array(100).keys()].map(String));
    async function survivors(seed: number) {
      await evaluate(`${keys}.forEach(key => ${cache}.put(key, 'v'))`);
      host.faults.seed(seed);
      host.faults.cacheForgets = () => host.faults.happens(0.3);
      return Object.keys((await evaluate(`${cache}.getAll(${keys})`)) as object).join();
    }
    const first = await survivors(7);
    expect(first.split(',').length).toBeGreaterThan(50);
    expect(first.split(',').length).toBeLessThan(90);
    expect(await survivors(7)).toBe(first);
    expect(await survivors(8)).not.toBe(first);
  });

  test('evict entries at once, and say how many', async () => {
    const { evaluate, host, spreadsheet } = openHost();
    await evaluate(`${cache}.putAll({ a: '1', b: '2', c: '3' })`);
    expect(host.evictCache(({ key }) => key === 'b')).toBe(1);
    expect(host.cache(spreadsheet)).toEqual({ a: '1', c: '3' });
    expect(host.evictCache()).toBe(2);
  });

  test('hide the cache without losing it', async () => {
    const { evaluate, host } = openHost();
    await evaluate(`${cache}.put('a', '1')`);
    host.faults.cacheFindsNothing = true;
    expect(await evaluate(`[${cache}.get('a'), ${cache}.getAll(['a'])]`)).toEqual([null, {}]);
    host.faults.reset();
    expect(await evaluate(`${cache}.get('a')`)).toBe('1');
  });

  test('make writes to a cache throw', async () => {
    const { host, refusal } = openHost();
    host.faults.cacheWriteFailure = 'Service unavailable';
    expect(await refusal('page', `${cache}.put('a', '1')`)).toBe('Service unavailable');
    expect(await refusal('page', `${cache}.putAll({ a: '1' })`)).toBe('Service unavailable');
  });

  test('refuse locks, quietly or loudly', async () => {
    const { evaluate, host, refusal } = openHost();
    host.faults.lock = 'taken';
    expect(await evaluate('LockService.getDocumentLock().tryLock(1000)')).toBe(false);
    host.faults.lock = 'too many operations';
    expect(await refusal('page', 'LockService.getDocumentLock().tryLock(1000)')).toBe(
      'There are too many LockService operations against the same script.',
    );
  });

  test('exhaust the quota of properties', async () => {
    const { host, refusal } = openHost();
    host.faults.propertyFailure = 'Service invoked too many times for one day: properties.';
    expect(await refusal('cell', "PropertiesService.getDocumentProperties().getProperty('a')")).toBe(
      'Service invoked too many times for one day: properties.',
    );
  });

  test('fail requests as the network does', async () => {
    const { host, refusal, clock } = openHost();
    const url = 'https://api.example.com/x';
    const fetchMuted = `UrlFetchApp.fetch('${url}', { muteHttpExceptions: true, timeoutSeconds: 7 })`;
    host.faults.fetch = sent => (sent === url ? 'dns' : undefined);
    expect(await refusal('page', fetchMuted)).toBe(`DNS error: ${url}`);
    host.faults.fetch = () => 'unavailable';
    expect(await refusal('page', fetchMuted)).toBe(`Address unavailable: ${url}`);
    host.faults.fetch = () => ({ text: 'Bandwidth quota exceeded' });
    expect(await refusal('page', fetchMuted)).toBe('Bandwidth quota exceeded');
    host.faults.fetch = () => 'timeout';
    expect(await refusal('page', fetchMuted)).toBe(`Timeout: ${url}`);
    expect(clock.nowMillis()).toBe(startMillis + 7_000);
  });

  test('kill an execution at its n-th round trip, before it has an effect', async () => {
    const { host, run, spreadsheet } = openHost();
    host.faults.killAtRoundTrip = 2;
    const outcome = await run('page', `${cache}.put('a', '1'); ${cache}.put('b', '2')`);
    expect(outcome).toMatchObject({ ok: false, error: { message: 'Exceeded maximum execution time' } });
    expect(host.cache(spreadsheet)).toEqual({ a: '1' });
    host.faults.reset();
    valueIn(await run('page', `${cache}.put('b', '2')`));
  });
});
