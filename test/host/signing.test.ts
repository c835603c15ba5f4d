import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { openHost } from '../support/open-host';

const algorithms = ['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'];
const nodeName = (algorithm: string) => algorithm.replace('_', '').toLowerCase();
const signed = (bytes: Buffer) => [...new Int8Array(bytes)];
/** One mark for each code point that isn't ASCII. */
const toAscii = (text: string) => [...text].map(letter => (letter > '\x7f' ? '?' : letter)).join('');

const texts = fc.sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), {
  numRuns: 240,
  seed: 1,
});
const pairs = texts.map((text, index) => [text, texts[(index * 7 + 1) % texts.length]!] as const);

describe('Utilities signatures', () => {
  test.each(algorithms)('HMAC %s in UTF-8 is that of node:crypto, for 240 texts', async algorithm => {
    const { evaluate } = openHost();
    const signatures = await evaluate(
      `${JSON.stringify(pairs)}.map(([text, key]) => Utilities.computeHmacSignature(
        Utilities.MacAlgorithm.HMAC_${algorithm}, text, key, Utilities.Charset.UTF_8))`,
    );
    expect(signatures).toEqual(
      pairs.map(([text, key]) => signed(createHmac(nodeName(algorithm), key).update(text).digest())),
    );
  });

  test('without a charset each code point outside of ASCII counts as a question mark', async () => {
    const { evaluate } = openHost();
    const signatures = await evaluate(
      `${JSON.stringify(pairs)}.map(([text, key]) => [
        Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_512, text, key),
        Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text)])`,
    );
    expect(signatures).toEqual(
      pairs.map(([text, key]) => [
        signed(createHmac('sha512', toAscii(key)).update(toAscii(text)).digest()),
        signed(createHash('sha256').update(toAscii(text)).digest()),
      ]),
    );
    expect(texts.some(text => toAscii(text) !== text)).toBe(true);
  });

  test('agrees with what was recorded live', async () => {
    const { evaluate } = openHost();
    expect(await evaluate("Utilities.computeHmacSha256Signature('café', '€🙂').slice(0, 4)")).toEqual([
      -125, 73, -127, -128,
    ]);
    expect(
      await evaluate(
        "Utilities.computeHmacSha256Signature('café', '€🙂', Utilities.Charset.UTF_8).slice(0, 4)",
      ),
    ).toEqual([76, -16, 35, 99]);
  });

  test('takes bytes for both, signed or not', async () => {
    const { evaluate } = openHost();
    expect(
      await evaluate(
        'Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_512, [-61, -87], [1, 2])',
      ),
    ).toEqual(
      signed(
        createHmac('sha512', Buffer.from([1, 2]))
          .update('é')
          .digest(),
      ),
    );
  });

  test.each(['MD5', 'SHA_512'])('digest %s of bytes', async algorithm => {
    const { evaluate } = openHost();
    expect(
      await evaluate(`Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, [97, 98])`),
    ).toEqual(signed(createHash(nodeName(algorithm)).update('ab').digest()));
  });

  const mac = 'Utilities.MacAlgorithm.HMAC_SHA_512';
  test.each([
    `Utilities.computeHmacSignature(${mac}, 'text', [1, 2])`,
    `Utilities.computeHmacSignature(${mac}, [1, 2], 'key')`,
    `Utilities.computeHmacSignature(${mac}, [1], [2], Utilities.Charset.UTF_8)`,
    `Utilities.computeHmacSignature(${mac}, 'text', 'key', 'UTF-8')`,
    `Utilities.computeHmacSignature(${mac}, 'text')`,
    `Utilities.computeHmacSignature('HMAC_SHA_512', 'text', 'key')`,
    `Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 5)`,
  ])('%s is no overload', async code => {
    const { refusal } = openHost();
    expect(await refusal('page', code)).toMatch(/^The parameters \(.*\) don't match the method signature/);
  });

  test('an empty key is refused', async () => {
    const { refusal } = openHost();
    expect(await refusal('page', `Utilities.computeHmacSignature(${mac}, 'text', '')`)).toBe(
      'Invalid argument: key',
    );
  });
});
