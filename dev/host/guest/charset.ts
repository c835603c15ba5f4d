// Text to bytes for digests and signatures.
import { type EnumValue, enumeration } from './enumeration';
import type { Native } from './realm';

export const Charset = enumeration(['US_ASCII', 'UTF_8']);

export function isCharset(value: unknown): value is EnumValue {
  return value === Charset.US_ASCII || value === Charset.UTF_8;
}

/** Recorded live: the default charset is US_ASCII, and each code point outside of it becomes one `?`. */
export function encodeText(native: Native, text: string, charset: EnumValue = Charset.US_ASCII): Uint8Array {
  return native.encodeUtf8(charset === Charset.UTF_8 ? text : text.replace(/[^\0-\x7f]/gu, '?'));
}
