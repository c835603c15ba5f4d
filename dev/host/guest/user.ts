// A person as Session and Spreadsheet name one. Reference: base/user.
import { service } from './service';

const emails = new WeakMap<object, () => string>();

/** `undefined`: the value is no user. */
export function emailOfUser(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? emails.get(value)?.() : undefined;
}

export function createUser(readEmail: () => string): object {
  const user = service('User', { getEmail: readEmail });
  emails.set(user, readEmail);
  return user;
}
