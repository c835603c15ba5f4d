// Gives the account that is called `default` a name of its own. Formulas that name none, or `default`, go on showing it.
import { defaultAccount, defaultProperty, linkProperty } from '../accounts/account';
import { StoredState } from '../datasets/stored-state';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import { requireNewName } from './choose-default';
import { locked } from './locked';

/** Throws CONNECT_INVALID, or NOT_CONNECTED where no account is called so. */
export function nameDefaultAccount(newName: string, ports: Ports, state = new StoredState(ports)): void {
  locked(ports, state, () => {
    const link = state.texts.spreadsheet[linkProperty(defaultAccount)];
    if (link === undefined)
      throw new CoinTrackingError({
        code: 'NOT_CONNECTED',
        account: defaultAccount,
        connected: [...state.accounts.links.keys()],
      });
    const name = requireNewName(newName, state);
    // Writes everything new before it removes anything old: a run that dies in between changes nothing.
    state.texts.put({ [linkProperty(name)]: link, [defaultProperty]: name });
    state.save();
    state.drop([linkProperty(defaultAccount)]);
    state.save();
  });
}
