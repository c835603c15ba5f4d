// What the core relies on in the compressor.
import type { OpenPorts } from './ports-under-test';

export function compressorContract(open: OpenPorts): void {
  describe('Compressor', () => {
    test.each([
      ['an empty text', ''],
      ['a short text', 'x'],
      ['JSON', JSON.stringify({ amount: [0.1, 1e-8, null], name: 'Binance' })],
      ['every kind of letter', 'Größe €🙂 日本語 \u0000\u2028 "\\" \ud83d\ude42'],
      ['a long text', 'line 1\nline 2\r\n'.repeat(5_000)],
    ])('packs %s and gives it back unchanged', async (_, text) => {
      const { run } = await open();
      expect(await run(({ compressor }, given) => compressor.unpack(compressor.pack(given)), text)).toBe(
        text,
      );
    });

    test('packs into printable ASCII, shorter than what repeats itself', async () => {
      const { run } = await open();
      const packed = await run(({ compressor }, text) => compressor.pack(text), 'Größe €🙂'.repeat(1_000));
      expect(packed).toMatch(/^[\x21-\x7e]+$/);
      expect(packed.length).toBeLessThan(500);
    });

    test.each<[string, (packed: string) => string]>([
      ['cut off', packed => packed.slice(0, packed.length / 2)],
      ['changed in the middle', packed => `${packed.slice(0, 40)}AAAAAAAA${packed.slice(48)}`],
      ['never packed', () => 'no packed text'],
      ['empty', () => ''],
    ])('throws for a text that is %s', async (_, damage) => {
      const { run } = await open();
      const text = Array.from({ length: 200 }, (_, index) => index * index).join();
      const packed = await run(({ compressor }, given) => compressor.pack(given), text);
      await expect(
        run(({ compressor }, damaged) => compressor.unpack(damaged), damage(packed)),
      ).rejects.toThrow();
    });
  });
}
