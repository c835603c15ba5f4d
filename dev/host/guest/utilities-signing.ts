// Digests and signatures of Utilities. Results are signed bytes. Reference: utilities/utilities; overloads, texts and
// the default charset as recorded live.
import { fromSignedArray, isByteArray, toSignedArray } from './bytes';
import { encodeText, isCharset } from './charset';
import { type EnumValue, enumeration } from './enumeration';
import { Exception, type Native } from './realm';
import { noSuchOverload } from './signature-overload';

const DigestAlgorithm = enumeration(['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const MacAlgorithm = enumeration(['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512']);

export function createSigning(native: Native) {
  function digest(algorithm: EnumValue, value: unknown, charset?: unknown): number[] {
    native.countLocal('Utilities.computeDigest');
    if (!Object.values(DigestAlgorithm).some(known => known === algorithm))
      throw noSuchOverload('computeDigest', [algorithm, value]);
    if (algorithm === DigestAlgorithm.MD2)
      throw new Exception('Utilities.DigestAlgorithm.MD2 is not available in the local host yet.');
    return toSignedArray(
      native,
      native.digest(algorithm.enumName, readValue('computeDigest', [algorithm, value], value, charset)),
    );
  }

  function hmac(
    method: string,
    algorithm: EnumValue,
    value: unknown,
    key: unknown,
    charset?: unknown,
  ): number[] {
    native.countLocal(`Utilities.${method}`);
    const given = charset === undefined ? [algorithm, value, key] : [algorithm, value, key, charset];
    const known = Object.values(MacAlgorithm).some(one => one === algorithm);
    if (!known || typeof value !== typeof key) throw noSuchOverload(method, given);
    const valueBytes = readValue(method, given, value, charset);
    const keyBytes = readValue(method, given, key, charset);
    if (keyBytes.length === 0) throw new Exception('Invalid argument: key');
    return toSignedArray(native, native.hmac(algorithm.enumName, valueBytes, keyBytes));
  }

  function readValue(
    method: string,
    given: readonly unknown[],
    value: unknown,
    charset: unknown,
  ): Uint8Array {
    if (typeof value === 'string' && (charset === undefined || isCharset(charset)))
      return encodeText(native, value, charset);
    if (isByteArray(native, value) && charset === undefined) return fromSignedArray(native, value);
    throw noSuchOverload(method, given);
  }

  return {
    DigestAlgorithm,
    MacAlgorithm,
    computeDigest: digest,
    computeHmacSignature: (algorithm: EnumValue, value: unknown, key: unknown, charset?: unknown) =>
      hmac('computeHmacSignature', algorithm, value, key, charset),
    computeHmacSha256Signature: (value: unknown, key: unknown, charset?: unknown) =>
      hmac('computeHmacSha256Signature', MacAlgorithm.HMAC_SHA_256, value, key, charset),
  };
}
