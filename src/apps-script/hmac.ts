import type { Hmac } from '../core/ports';

export const hmac: Hmac = {
  sha512Hex: (text, secret) => {
    // Without the charset Google signs US-ASCII, every other character as "?".
    const bytes = Utilities.computeHmacSignature(
      Utilities.MacAlgorithm.HMAC_SHA_512,
      text,
      secret,
      Utilities.Charset.UTF_8,
    );
    return bytes.map(byte => (byte & 0xff).toString(16).padStart(2, '0')).join('');
  },
};
