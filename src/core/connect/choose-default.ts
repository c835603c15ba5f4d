// Chooses the account for formulas that name none. Formulas that name an account go on showing that one.
import { defaultAccount, defaultProperty, linkProperty } from '../accounts/account';
import { StoredState } from '../datasets/stored-state';
import type { Ports } from '../ports';
import { requireConnected } from './connect';
import { accountName, invalid, requireNotDemo } from './connect-request';
import { forgetTables } from './forget-account';
import { locked } from './locked';

/**
 * `newName`: for the account that is called `default` until now; formulas couldn't name it otherwise. Throws CONNECT_INVALID
 * or NOT_CONNECTED.
 */
export function chooseDefaultAccount(
  account: string,
  newName: string,
  ports: Ports,
  state = new StoredState(ports),
): void {
  locked(ports, state, () => {
    const name = requireConnected(account, state);
    if (name === state.accounts.defaultName) return;
    const calledDefault = state.texts.spreadsheet[linkProperty(defaultAccount)];
    // Writes everything new before it removes anything old: a run that dies in between changes nothing.
    state.texts.put({
      ...(calledDefault && { [linkProperty(requireNewName(newName, state))]: calledDefault }),
      [defaultProperty]: name,
    });
    state.save();
    forgetTables(defaultAccount, state, ports);
    if (calledDefault) state.drop([linkProperty(defaultAccount)]);
    state.save();
  });
}

/** For the account that is called `default`. Throws CONNECT_INVALID. */
export function requireNewName(given: string, { accounts }: StoredState): string {
  if (given.trim() === '') throw invalid('account', 'not-a-name');
  const name = accountName(given);
  if (name === defaultAccount || accounts.links.has(name)) throw invalid('account', 'name-taken');
  requireNotDemo(name);
  return name;
}
