/** A back-off that ends only with a new key has no time: https://tc39.es/ecma262/#sec-timeclip allows dates up to this. */
const lastDateMillis = 8.64e15;

export function isForever(millis: number): boolean {
  return millis > lastDateMillis;
}
