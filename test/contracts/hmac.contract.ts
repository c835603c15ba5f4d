// What the core relies on in the HMAC.
import vectors from '../vectors/signing.json';
import type { OpenPorts } from './ports-under-test';

export function hmacContract(open: OpenPorts): void {
  describe('Hmac', () => {
    const sign = async (text: string, secret: string) =>
      (await open()).run(({ hmac }, body, key) => hmac.sha512Hex(body, key), text, secret);

    test.each(vectors.map(({ body, secret, sign: signature }) => [body, secret, signature]))(
      'signs %s as PHP does',
      async (body, secret, signature) => {
        expect(await sign(body, secret)).toBe(signature);
      },
    );

    test('signs as RFC 4231, case 2, wants it', async () => {
      expect(await sign('what do ya want for nothing?', 'Jefe')).toBe(
        '164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737',
      );
    });

    test('takes text and secret as UTF-8, as Python does', async () => {
      expect(await sign('Größe=ÄÖÜß €🙂', 'ключ€🙂')).toBe(
        '5f74869bd81bbe01df70cd1e23360dd5bb892d8f9ad3df1036113755f957143913af4c5fcd25e661b25422c5b065b0e9e74725c57409190a9f85e009c91af310',
      );
    });
  });
}
