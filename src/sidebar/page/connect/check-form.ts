// The form checked before it is sent, by the script's own rules; what only the script knows, it still says itself.
import { parseConnectRequest } from '../../../core/connect/connect-request';
import { failureOf } from '../../../core/errors';
import type { ConnectForm, Failure } from '../../contract';

/** `taken`: names that would overwrite another account. `isNameNeeded`: without one, the default account's key would go. */
export function problemIn(
  form: ConnectForm,
  isNameNeeded: boolean,
  taken: readonly string[],
): Failure | undefined {
  try {
    const { name } = parseConnectRequest(form);
    if (isNameNeeded && form.account.trim() === '') return accountProblem('not-a-name');
    return taken.includes(name) ? accountProblem('name-taken') : undefined;
  } catch (thrown) {
    return failureOf(thrown);
  }
}

function accountProblem(problem: 'not-a-name' | 'name-taken'): Failure {
  return { code: 'CONNECT_INVALID', field: 'account', problem };
}
