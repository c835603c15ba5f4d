// Byte arrays as Apps Script has them: plain arrays of signed numbers (-128..127).

/** A plain loop: `Array.from` is ten times slower on the megabytes that gzip gives. */
export function toSignedArray(bytes: Uint8Array): number[] {
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const array = new Array<number>(signed.length);
  for (let i = 0; i < signed.length; i++) array[i] = signed[i]!;
  return array;
}

export function fromSignedArray(array: readonly number[]): Uint8Array {
  return Uint8Array.from(array);
}
