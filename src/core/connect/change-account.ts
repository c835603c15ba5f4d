// Changes what belongs to a connected key without asking for it again: its plan, and who may use it. What was fetched stays.
import { linkProperty, type Storage } from '../accounts/account';
import { isPlan } from '../accounts/plan';
import { StoredState } from '../datasets/stored-state';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import { type Clicker, isOfAnotherPerson, owningClicker } from './clicker';
import { requireConnected, settle, storeKey } from './connect';
import { invalid } from './connect-request';
import { forgetKey } from './forget-account';
import { locked } from './locked';

export interface AccountChange {
  readonly account: string;
  readonly plan: string;
  readonly storage: Storage;
}

/** Throws CONNECT_INVALID, NOT_CONNECTED or KEY_ELSEWHERE; nothing has changed then. */
export function changeAccount(
  { account, plan, storage }: AccountChange,
  ports: Ports,
  state = new StoredState(ports),
  clicker: Clicker = owningClicker,
): void {
  if (!isPlan(plan)) throw invalid('plan', 'unknown-plan');
  locked(ports, state, () => {
    const name = requireConnected(account, state);
    const link = state.accounts.requireLink(name);
    const key = state.accounts.keyOf(link);
    if (key === undefined) throw new CoinTrackingError({ code: 'KEY_ELSEWHERE', account: name });
    if (isOfAnotherPerson(link, clicker, state, ports.spreadsheetId()))
      throw invalid('account', 'owners-account');
    const opened = storeKey({ name, record: { ...key, plan }, storage }, clicker, state, ports);
    if (storage !== link.storage) forgetKey(name, opened.link, state, ports);
    state.texts.put({ [linkProperty(name)]: JSON.stringify(opened.link) });
    settle(opened, state, ports);
  });
}
