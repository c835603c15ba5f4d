// What stands for "nothing" in an answer: missing, null, "", "-", and PHP's empty array.

export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value === '' || /^\s*-?\s*$/.test(value);
  return typeof value === 'object' && Object.keys(value).length === 0;
}
