// Enumerations as Apps Script shows them: objects that are equal only to themselves and print their name.

export type EnumValue<N extends string = string> = { readonly enumName: N; toString(): N };

export function enumeration<const N extends string>(names: readonly N[]): { [K in N]: EnumValue<K> } {
  const values = names.map(name => [
    name,
    Object.defineProperty({ toString: () => name, toJSON: () => name }, 'enumName', { value: name }),
  ]);
  return Object.fromEntries(values);
}
