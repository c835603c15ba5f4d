// Byte arrays as Apps Script has them: plain arrays of signed numbers (-128..127), made of the script's own Array. Google fills
// them outside of the script, and so does the worker here: in a fresh scope a loop over megabytes runs uncompiled.
import type { Native } from './realm';

export function toSignedArray(native: Native, bytes: Uint8Array): number[] {
  const array = new Array<number>(bytes.length);
  native.fillSigned(array, bytes);
  return array;
}

export function fromSignedArray(native: Native, array: readonly number[]): Uint8Array {
  return native.fromSigned(array);
}

export function isByteArray(native: Native, value: unknown): value is number[] {
  return Array.isArray(value) && native.areNumbers(value);
}
