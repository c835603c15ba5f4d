import { openHost } from '../support/open-host';

const busy = `(() => {
  const cache = CacheService.getDocumentCache();
  CacheService.getUserCache(); LockService.getDocumentLock(); PropertiesService.getUserProperties();
  cache.getAll(['a', 'b']); cache.get('a'); cache.put('a', '1');
  Utilities.base64Encode('x'); Utilities.sleep(1); console.log('secret thing');
  return 'done';
})()`;

describe('the counts of an execution', () => {
  test('tell round trips from local computing, and charge nothing for handles', async () => {
    const { run } = openHost();
    expect((await run('cell', busy)).counts).toEqual({
      roundTrips: 3,
      local: 3,
      byCall: {
        'CacheService.getAll': 1,
        'CacheService.get': 1,
        'CacheService.put': 1,
        'Utilities.base64Encode': 1,
        'Utilities.sleep': 1,
        'console.log': 1,
      },
      byService: { CacheService: 3, Utilities: 2, console: 1 },
    });
  });

  test('add up in the host until they are reset', async () => {
    const { host, run } = openHost();
    await Promise.all([run('cell', busy), run('cell', busy)]);
    expect(host.counts).toMatchObject({ roundTrips: 6, local: 6, byCall: { 'CacheService.get': 2 } });
    host.resetCounts();
    expect(host.counts).toEqual({ roundTrips: 0, local: 0, byCall: {}, byService: {} });
  });

  test('include what a failed execution did', async () => {
    const { run } = openHost();
    expect((await run('cell', `CacheService.getDocumentCache().get('a'); throw 1`)).counts.roundTrips).toBe(
      1,
    );
  });
});

describe('everything a host stores', () => {
  test('is caches, properties, menus and logs of all scopes', async () => {
    const { evaluate, host } = openHost();
    await evaluate(`(() => {
      CacheService.getDocumentCache().put('k1', 'in document cache');
      CacheService.getScriptCache().put('k2', 'in script cache');
      CacheService.getUserCache().put('k3', 'in user cache');
      PropertiesService.getDocumentProperties().setProperty('k4', 'in document properties');
      PropertiesService.getUserProperties().setProperty('k5', 'in user properties');
      PropertiesService.getScriptProperties().setProperty('k6', 'in script properties');
      SpreadsheetApp.getUi().createMenu('in a menu').addToUi();
      console.error({ deep: 'in the console' });
      Logger.log('in the %s', 'logger');
    })()`);
    const stored = host.everythingStored();
    expect(stored.map(({ text }) => text)).toEqual([
      'k1: in document cache',
      'k2: in script cache',
      'k3: in user cache',
      'k4: in document properties',
      'k5: in user properties',
      'k6: in script properties',
      expect.stringContaining('in a menu'),
      '{"deep":"in the console"}',
      'in the logger',
    ]);
    expect(stored[4]!.where).toBe('properties of user olga@example.com');
  });
});
