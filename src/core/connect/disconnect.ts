// Switching an account off in this spreadsheet. Its key goes too, if it is this person's and nothing else uses it. After the
// last account nothing is left of the add-on but the count of the hour's calls, or connecting again would exceed the limit.
import { defaultProperty } from '../accounts/account';
import { isLedgerProperty } from '../budget/call-ledger';
import { StoredState } from '../datasets/stored-state';
import type { Ports } from '../ports';
import { requireConnected, settle } from './connect';
import { forgetKey, forgetSharedTables, forgetTables, type KeyLeft } from './forget-account';
import { locked } from './locked';

const ours = 'ct.';

/** `isKept`: properties of the spreadsheet that don't belong to accounts. */
export function disconnectAccount(
  account: string | undefined,
  ports: Ports,
  state = new StoredState(ports),
  isKept: (property: string) => boolean = () => false,
): KeyLeft {
  return locked(ports, state, () => {
    const name = requireConnected(account, state);
    const otherName = state.accounts.otherNameOf(name);
    forgetSharedTables(name, state, ports);
    if (otherName !== undefined) {
      forgetTables(otherName, state, ports);
      state.drop([defaultProperty]);
    }
    forgetTables(name, state, ports);
    const left = forgetKey(name, undefined, state, ports);
    if (state.accounts.links.size > 0) state.addToLog({ kind: 'disconnected', account: name });
    else
      state.drop(
        Object.keys(state.texts.spreadsheet).filter(property => isOver(property) && !isKept(property)),
      );
    settle({ settled: {} }, state, ports);
    return left;
  });
}

/** Log, marks, and whatever else stood beside the accounts. */
function isOver(property: string): boolean {
  return property.startsWith(ours) && !isLedgerProperty(property);
}
