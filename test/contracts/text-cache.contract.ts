// What the core relies on in a cache of texts.
import type { OpenPorts } from './ports-under-test';

export function textCacheContract(open: OpenPorts, name: 'cache' | 'personCache'): void {
  describe(`TextCache: ${name}`, () => {
    test('reads only what was found', async () => {
      const { run } = await open();
      await run((ports, cache) => ports[cache].write({ a: '1', b: '' }, 60), name);
      const read = await run((ports, cache) => ports[cache].read(['a', 'b', 'c']), name);
      expect(read).toEqual({ a: '1', b: '' });
    });

    test('reads in one round trip, however many keys', async () => {
      const { run, takeRoundTrips } = await open();
      const keys = Array.from({ length: 150 }, (_, index) => `key ${index}`);
      const entries = Object.fromEntries(keys.map(key => [key, `${key} ä€🙂`]));
      await run((ports, cache, texts) => ports[cache].write(texts, 60), name, entries);
      takeRoundTrips();
      expect(await run((ports, cache, names) => ports[cache].read(names), name, keys)).toEqual(entries);
      expect(takeRoundTrips()).toBe(1);
    });

    test('writes and removes a few entries in one round trip each', async () => {
      const { run, takeRoundTrips } = await open();
      await run((ports, cache) => ports[cache].write({ a: '1', b: '2', c: '3' }, 60), name);
      expect(takeRoundTrips()).toBe(1);
      await run((ports, cache) => ports[cache].remove(['a', 'c', 'never there']), name);
      expect(takeRoundTrips()).toBe(1);
      expect(await run((ports, cache) => ports[cache].read(['a', 'b', 'c']), name)).toEqual({ b: '2' });
    });

    test('forgets when the time to live is over, counted from the last write', async () => {
      const { run, advance } = await open();
      const read = () => run((ports, cache) => ports[cache].read(['a']), name);
      await run((ports, cache) => ports[cache].write({ a: 'old' }, 60), name);
      advance(30_000);
      await run((ports, cache) => ports[cache].write({ a: 'new' }, 60), name);
      advance(59_999);
      expect(await read()).toEqual({ a: 'new' });
      advance(1);
      expect(await read()).toEqual({});
    });

    test.each([
      ['100,000 bytes', 'x', 100_000],
      ['50,000 times two bytes', 'ä', 50_000],
    ])('holds %s a text, and refuses more without writing any of it', async (_, letter, times) => {
      const { run } = await open();
      const write = (count: number) =>
        run(
          (ports, cache, one, many) => ports[cache].write({ first: 'x', large: one.repeat(many) }, 60),
          name,
          letter,
          count,
        );
      await expect(write(times + 1)).rejects.toThrow('Argument too large: value');
      expect(await run((ports, cache) => ports[cache].read(['first', 'large']), name)).toEqual({});
      await write(times);
      const lengthRead = await run((ports, cache) => ports[cache].read(['large']).large?.length, name);
      expect(lengthRead).toBe(times);
    });

    test('takes keys of 250 characters, and refuses longer ones', async () => {
      const { run } = await open();
      const write = (length: number) =>
        run((ports, cache, count) => ports[cache].write({ ['k'.repeat(count)]: 'x' }, 60), name, length);
      await write(250);
      await expect(write(251)).rejects.toThrow('Argument too large: key');
    });
  });
}
