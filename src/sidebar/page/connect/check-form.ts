// Checks the form by the script's own rules before sending it. The script checks again what only it can know.
import { parseConnectRequest } from '../../../core/connect/connect-request';
import { failureOf } from '../../../core/errors';
import type { ConnectForm, Failure } from '../../contract';

/** `taken`: names of other accounts. `isNameNeeded`: without a name the form would replace the default account's key. */
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
