// The values that pass between the sidebar's page and the script. Source: "Client-to-server communication": primitives, plain
// objects and arrays; Date, functions, circular references fail; undefined in an array becomes null.

/** A copy as the other side gets it, or what can't be passed. */
export function copyPageValue(
  value: unknown,
  path = 'value',
  parents: readonly unknown[] = [],
): { copy: unknown } | { fault: string } {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return { fault: `${path} is a ${typeof value}` };
  if (typeof value !== 'object' || value === null) return { copy: value };
  if (parents.includes(value)) return { fault: `${path} is circular` };
  const within = [...parents, value];
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const [index, item] of value.entries()) {
      const copied = copyPageValue(item, `${path}[${index}]`, within);
      if ('fault' in copied) return copied;
      items.push(copied.copy === undefined ? null : copied.copy);
    }
    return { copy: items };
  }
  if (!isPlainObject(value)) return { fault: `${path} is a ${value.constructor?.name ?? 'class instance'}` };
  const object: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const copied = copyPageValue(inner, `${path}.${key}`, within);
    if ('fault' in copied) return copied;
    object[key] = copied.copy;
  }
  return { copy: object };
}

/** Works for objects of another global scope, too, where `constructor === Object` is false. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
