// Finds the overload of a Utilities method that a call means, and has the text for a call that matches none.
import { Exception } from './realm';

export function describeType(value: unknown): string {
  if (value === null || value === undefined) return '(class)';
  if (typeof value === 'object' && 'enumName' in value) return 'Utilities enum';
  if (Array.isArray(value)) return 'number[]';
  return typeof value === 'object' ? 'Object' : typeof value === 'string' ? 'String' : typeof value;
}

/** Recorded live as `The parameters (…) don't match the method signature`. */
export function noSuchOverload(method: string, parameters: readonly unknown[]): Exception {
  const types = parameters.map(describeType).join(',');
  return new Exception(`The parameters (${types}) don't match the method signature for Utilities.${method}.`);
}
