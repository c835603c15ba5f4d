// Puts the parts of a pack together. A call that is marked as pure is left out of the script that cells load where nothing uses
// its result; of objects that are spread, a bundler can't know that.

type Merged<Parts extends readonly object[]> = Parts extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? First & Merged<Rest>
  : unknown;

export function mergeWords<const Parts extends readonly object[]>(...parts: Parts): Merged<Parts> {
  return Object.assign({}, ...parts);
}
