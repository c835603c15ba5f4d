import { editor, openHost } from '../support/open-host';

const cache = 'CacheService.getDocumentCache()';
const tooLargeValue = 'Argument too large: value';

describe('CacheService', () => {
  test('finds what was put, and null or nothing for the rest', async () => {
    const { evaluate } = openHost();
    expect(
      await evaluate(`(() => {
        const cache = ${cache};
        cache.put('a', 'one'); cache.putAll({ b: 'two', c: '' });
        return [cache.get('a'), cache.get('nothing'), cache.getAll(['b', 'c', 'nothing'])];
      })()`),
    ).toEqual(['one', null, { b: 'two', c: '' }]);
  });

  test('forgets what is removed', async () => {
    const { evaluate, host, spreadsheet } = openHost();
    await evaluate(`${cache}.putAll({ a: '1', b: '2', c: '3', d: '4' })`);
    await evaluate(`${cache}.remove('a')`);
    await evaluate(`${cache}.removeAll(['b', 'c'])`);
    expect(host.cache(spreadsheet)).toEqual({ d: '4' });
  });

  test.each([
    ['without a time to live, for 600 s', 'undefined', 600],
    ['for the time it was given', '60', 60],
    ['for 21,600 s at most', '99999', 21_600],
    ['for 1 s at least', '0', 1],
  ])('keeps a text %s', async (_, ttl, seconds) => {
    const { clock, evaluate } = openHost();
    await evaluate(`${cache}.put('k', 'v', ${ttl})`);
    clock.advance(seconds * 1000 - 1);
    expect(await evaluate(`${cache}.get('k')`)).toBe('v');
    clock.advance(1);
    expect(await evaluate(`${cache}.get('k')`)).toBeNull();
  });

  test('takes keys of 250 characters, not more', async () => {
    const { evaluate, refusal } = openHost();
    await evaluate(`${cache}.put('k'.repeat(250), 'v')`);
    expect(await refusal('page', `${cache}.put('k'.repeat(251), 'v')`)).toBe('Argument too large: key');
    expect(await refusal('page', `${cache}.getAll(['k'.repeat(251)])`)).toBe('Argument too large: key');
  });

  test('takes values of 100 KB counted in UTF-8, not more, and then writes none', async () => {
    const { evaluate, host, refusal, spreadsheet } = openHost();
    await evaluate(`${cache}.put('k', 'v'.repeat(100000))`);
    expect(await refusal('page', `${cache}.put('m', 'v'.repeat(100001))`)).toBe(tooLargeValue);
    expect(await refusal('page', `${cache}.put('m', 'é'.repeat(50001))`)).toBe(tooLargeValue);
    expect(await refusal('page', `${cache}.putAll({ m: 'x', n: 'v'.repeat(100001) })`)).toBe(tooLargeValue);
    expect(Object.keys(host.cache(spreadsheet))).toEqual(['k']);
  });

  test('beyond 1,000 items keeps the 900 that expire last', async () => {
    const { evaluate, host, spreadsheet } = openHost();
    await evaluate(`for (let i = 0; i < 1000; i++) ${cache}.put('k' + i, 'v', 1000 + i)`);
    expect(Object.keys(host.cache(spreadsheet))).toHaveLength(1000);
    await evaluate(`${cache}.put('one more', 'v', 21600)`);
    const kept = Object.keys(host.cache(spreadsheet));
    expect(kept).toHaveLength(900);
    expect(kept).toContain('one more');
    expect(kept).toContain('k101');
    expect(kept).not.toContain('k100');
  });

  test('keeps documents, people and the script apart', async () => {
    const { evaluate, host } = openHost();
    const names = ['Document', 'User', 'Script'];
    for (const name of names) await evaluate(`CacheService.get${name}Cache().put('k', '${name}')`);
    const readAll = `[${names.map(name => `CacheService.get${name}Cache().get('k')`)}]`;
    expect(await evaluate(readAll)).toEqual(names);
    expect(await evaluate(readAll, editor)).toEqual(['Document', null, 'Script']);
    const other = host.createSpreadsheet({ owner: editor });
    expect(
      await host.call({
        entry: 'page',
        functionName: 'RUN',
        args: [readAll],
        spreadsheet: other,
        user: editor,
      }),
    ).toMatchObject({ value: [null, null, 'Script'] });
  });
});
