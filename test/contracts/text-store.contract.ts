// What the core relies on in a store of texts.
import type { OpenPorts } from './ports-under-test';

export function textStoreContract(open: OpenPorts, name: 'spreadsheetStore' | 'personStore'): void {
  describe(`TextStore: ${name}`, () => {
    test('keeps what is written beside what was there, over executions and time', async () => {
      const { run, advance } = await open();
      const write = (entries: Record<string, string>) =>
        run((ports, store, texts) => ports[store].write(texts), name, entries);
      expect(await write({ a: '1', b: 'ä€🙂' })).toBe(true);
      expect(await write({ b: 'changed', c: '' })).toBe(true);
      advance(366 * 86_400_000);
      const kept = await run((ports, store) => ports[store].readAll(), name);
      expect(kept).toEqual({ a: '1', b: 'changed', c: '' });
    });

    test('removes what is named and nothing else', async () => {
      const { run } = await open();
      await run((ports, store) => ports[store].write({ a: '1', b: '2', c: '3' }), name);
      expect(await run((ports, store) => ports[store].remove(['a', 'c', 'never there']), name)).toBe(true);
      expect(await run((ports, store) => ports[store].readAll(), name)).toEqual({ b: '2' });
    });

    test('reads all and writes many in one round trip each', async () => {
      const { run, takeRoundTrips } = await open();
      await run((ports, store) => ports[store].write({ a: '1', b: '2', c: '3' }), name);
      expect(takeRoundTrips()).toBe(1);
      await run((ports, store) => ports[store].readAll(), name);
      expect(takeRoundTrips()).toBe(1);
    });

    test('hands out a copy: changing it changes nothing', async () => {
      const { run } = await open();
      await run((ports, store) => {
        ports[store].write({ a: '1' });
        ports[store].readAll().a = 'changed';
      }, name);
      expect(await run((ports, store) => ports[store].readAll(), name)).toEqual({ a: '1' });
    });
  });
}

/** A text larger than a store can hold. A person's store answers `false`, as whenever it can't be written. */
export function fullStoreContract(open: OpenPorts): void {
  describe('TextStore: spreadsheetStore', () => {
    test.each([
      ['9,000 bytes', 'x', 9_000],
      ['4,500 times two bytes', 'ä', 4_500],
    ])('holds %s a text, and refuses more without writing any of it', async (_, letter, times) => {
      const { run } = await open();
      const write = (count: number) =>
        run(
          (ports, one, many) => ports.spreadsheetStore.write({ first: 'x', large: one.repeat(many) }),
          letter,
          count,
        );
      await expect(write(times + 1)).rejects.toThrow('Argument too large: value');
      expect(await run(ports => ports.spreadsheetStore.readAll())).toEqual({});
      expect(await write(times)).toBe(true);
    });
  });
}

export function readOnlyStoreContract(open: OpenPorts): void {
  describe('TextStore: personStore, read-only', () => {
    test('says false to writing and removing, and stays as it was', async () => {
      const { run, makePersonStoreReadOnly } = await open();
      await run(ports => ports.personStore.write({ a: '1' }));
      makePersonStoreReadOnly();
      expect(await run(ports => ports.personStore.write({ a: '2' }))).toBe(false);
      expect(await run(ports => ports.personStore.remove(['a']))).toBe(false);
      expect(await run(ports => ports.personStore.readAll().a)).toBe('1');
    });

    test("still writes the spreadsheet's store", async () => {
      const { run, makePersonStoreReadOnly } = await open();
      makePersonStoreReadOnly();
      expect(await run(ports => ports.spreadsheetStore.write({ a: '2' }))).toBe(true);
    });
  });
}
