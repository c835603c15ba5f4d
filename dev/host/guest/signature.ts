// The parameters of SpreadsheetApp's methods: which kinds they take, and Google's text for a call that fits none. A method that
// changes something is refused in a cell first.
import { Exception, type Realm } from './realm';
import { requireWritable } from './require-writable';
import { nameOfService } from './service';

/** What a parameter may be. */
export type Kind<T> = (value: unknown) => value is T;
type Values<K extends readonly Kind<unknown>[]> = {
  [I in keyof K]: K[I] extends Kind<infer T> ? T : never;
};

export const anything: Kind<unknown> = (_value): _value is unknown => true;
export const text: Kind<string> = (value): value is string => typeof value === 'string';
export const number: Kind<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);
/** What Google makes of a fraction isn't documented. */
export const integer: Kind<number> = (value): value is number => Number.isInteger(value);
export const flag: Kind<boolean> = (value): value is boolean => typeof value === 'boolean';
export const options: Kind<object> = (value): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && nameOfService(value) === undefined;

export function optional<T>(kind: Kind<T>): Kind<T | undefined> {
  return (value): value is T | undefined => value === undefined || kind(value);
}

export function orNull<T>(kind: Kind<T>): Kind<T | null> {
  return (value): value is T | null => value === null || kind(value);
}

export function listOf<T>(kind: Kind<T>): Kind<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(kind);
}

export function oneOf<V extends object>(values: Readonly<Record<string, V>>): Kind<V> {
  return (value): value is V => Object.values(values).includes(value as V);
}

/** An object that a service made and the script passes back. */
export function made<T>(known: WeakMap<object, T>): Kind<object> {
  return (value): value is object => typeof value === 'object' && value !== null && known.has(value);
}

export interface Method {
  readonly kinds: readonly Kind<unknown>[];
  run(...values: readonly unknown[]): unknown;
}

export function takes<const K extends readonly Kind<unknown>[]>(
  kinds: K,
  run: (...values: Values<K>) => unknown,
): Method {
  return { kinds, run: run as Method['run'] };
}

type Methods = Readonly<Record<string, Method>>;

/** Methods that change nothing. */
export function questions(of: string, methods: Methods): Record<string, (...given: unknown[]) => unknown> {
  return methodsOf(of, methods, () => {});
}

export function changes(
  realm: Realm,
  of: string,
  methods: Methods,
): Record<string, (...given: unknown[]) => unknown> {
  return methodsOf(of, methods, name => requireWritable(realm, name));
}

function methodsOf(of: string, methods: Methods, before: (name: string) => void) {
  return Object.fromEntries(
    Object.entries(methods).map(([name, { kinds, run }]) => [
      name,
      (...given: unknown[]) => {
        before(name);
        const fits = given.length <= kinds.length && kinds.every((kind, index) => kind(given[index]));
        if (!fits) throw mismatch(`${of}.${name}`, given);
        return run(...given);
      },
    ]),
  );
}

export function mismatch(method: string, given: readonly unknown[]): Exception {
  return new Exception(
    `The parameters (${given.map(describe).join(',')}) don't match the method signature for SpreadsheetApp.${method}.`,
  );
}

/** As recorded live: `(null)`, `((class))` for an object of the script's own, `(number[])` for any list. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'string') return 'String';
  if (typeof value !== 'object') return typeof value;
  const name = nameOfService(value);
  return name === undefined ? '(class)' : `SpreadsheetApp.${name}`;
}
