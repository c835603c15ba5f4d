// A person as Session and Spreadsheet name one. Reference: base/user.
import { service } from './service';

export function createUser(readEmail: () => string): object {
  return service('User', { getEmail: readEmail });
}
