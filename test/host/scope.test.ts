import { openHost, startMillis, valueIn } from '../support/open-host';

const nodeAndBrowserNames = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'structuredClone',
  'fetch',
  'FormData',
  'File',
  'Blob',
  'URL',
  'URLSearchParams',
  'DOMException',
  'TextEncoder',
  'TextDecoder',
  'ReadableStream',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'process',
  'Buffer',
  'require',
  'module',
  'exports',
  'global',
  '__dirname',
  'window',
  'self',
  'navigator',
  'Atomics',
  'SharedArrayBuffer',
  'gc',
];

describe('the scope of an execution', () => {
  test('has nothing of Node or a browser', async () => {
    const { evaluate } = openHost();
    const names = JSON.stringify(nodeAndBrowserNames);
    expect(await evaluate(`${names}.filter(name => eval('typeof ' + name) !== 'undefined')`)).toEqual([]);
  });

  test('offers nothing of its host to the script, not even through constructors', async () => {
    const { evaluate } = openHost();
    const roots = [
      'CacheService.getDocumentCache',
      'Utilities.newBlob("x").getBytes()',
      'console.log',
      'Date',
    ];
    for (const root of roots)
      expect(await evaluate(`(${root}).constructor.constructor('return typeof process')()`)).toBe(
        'undefined',
      );
  });

  test('is new for every execution, in the same worker too', async () => {
    const { call } = openHost({
      bundle:
        'var runs = 0; globalThis.kept = globalThis.kept || []; function COUNT() { return ++runs + kept.push(1); }',
      maxParallel: 1,
    });
    expect(valueIn(await call('cell', 'COUNT'))).toBe(2);
    expect(valueIn(await call('cell', 'COUNT'))).toBe(2);
  });

  test('makes arrays, dates and errors of the script’s own kind', async () => {
    const { call, evaluate } = openHost({
      bundle: `function KINDS(table, date) {
        return [[table instanceof Array, table[0] instanceof Array, date instanceof Date, date.getTime()]];
      }`,
    });
    const date = new Date(Date.UTC(2025, 4, 6));
    expect(valueIn(await call('cell', 'KINDS', [[[1, 2]], date]))).toEqual([
      [true, true, true, date.getTime()],
    ]);
    expect(await evaluate('Utilities.newBlob("x").getBytes() instanceof Array')).toBe(true);
    expect(
      await evaluate(`(() => { try { Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_MD5, 'a', ''); }
        catch (error) { return [error instanceof Error, error.name, String(error)]; } })()`),
    ).toEqual([true, 'Exception', 'Exception: Invalid argument: key']);
  });

  test('has the time of the host’s clock', async () => {
    const { clock, evaluate } = openHost();
    clock.advance(90_000);
    const now = startMillis + 90_000;
    expect(
      await evaluate(
        '[Date.now(), new Date().getTime(), new Date(5).getTime(), new Date(2026, 0).getTime()]',
      ),
    ).toEqual([now, now, 5, Date.UTC(2026, 0)]);
    expect(
      await evaluate('[Date().slice(0, 15), new Date() instanceof Date, new Date().constructor === Date]'),
    ).toEqual(['Thu Jan 15 2026', true, true]);
  });

  test('settles promises before the execution ends', async () => {
    const { host, spreadsheet, run } = openHost();
    await run('menu', 'Promise.resolve("late").then(text => CacheService.getDocumentCache().put("k", text))');
    expect(host.cache(spreadsheet)).toEqual({ k: 'late' });
  });

  test('says what the local host does not have', async () => {
    const { refusal } = openHost();
    expect(await refusal('page', 'Utilities.parseCsv("a")')).toBe(
      'Utilities.parseCsv is not available in the local host yet.',
    );
    expect(await refusal('page', 'DriveApp.getFiles()')).toBe(
      'DriveApp.getFiles is not available in the local host yet.',
    );
  });
});
