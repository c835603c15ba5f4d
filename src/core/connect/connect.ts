// Connecting and disconnecting an account, as a person does it from the sidebar.
import {
  defaultAccount,
  defaultProperty,
  fingerprintOf,
  keyProperty,
  linkProperty,
} from '../accounts/account';
import { ledgerProperty } from '../budget/call-ledger';
import { StoredState } from '../datasets/stored-state';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import {
  accountName,
  type Connection,
  type ConnectRequest,
  invalid,
  parseConnectRequest,
} from './connect-request';
import { forgetKey, forgetSharedTables, forgetTables } from './forget-account';
import { locked } from './locked';
import { joinCopies, withLiftedBackOff } from './open-ledger';

/** Validates all before it stores anything, and returns the account's name. Throws CONNECT_INVALID. */
export function connectAccount(request: ConnectRequest, ports: Ports): string {
  parseConnectRequest(request);
  return locked(ports, () => {
    const state = new StoredState(ports);
    const connection = requireConnection(request, state);
    storeConnection(connection, state, ports);
    state.save();
    return connection.name;
  });
}

/** Without a name the default account is meant; `default` can't be given to a second one. Throws CONNECT_INVALID. */
export function requireConnection(request: ConnectRequest, { accounts }: StoredState): Connection {
  const connection = parseConnectRequest(request);
  const meant = accounts.defaultName;
  if (connection.name !== defaultAccount || meant === '' || meant === defaultAccount) return connection;
  if (!request.account?.trim()) return { ...connection, name: meant };
  throw invalid('account', 'name-taken');
}

/** Under both locks. The link is written with the state's next save. Throws CONNECT_INVALID; nothing has changed then. */
export function storeConnection(
  { name, record, storage }: Connection,
  state: StoredState,
  ports: Ports,
): void {
  const { texts, accounts } = state;
  const fingerprint = fingerprintOf(record.key, ports.hmac);
  const link = { storage, fingerprint };
  const nowMillis = ports.clock.nowMillis();
  const wasKnown = keyProperty(fingerprint) in (storage === 'document' ? texts.spreadsheet : texts.person);
  const ledger = withLiftedBackOff(joinCopies(link, wasKnown, texts, nowMillis), nowMillis);
  const entries = {
    [keyProperty(fingerprint)]: JSON.stringify(record),
    [ledgerProperty(fingerprint)]: JSON.stringify(ledger),
  };
  // First what can be refused, so that a refusal leaves everything as it was.
  if (storage === 'owner' && !texts.writePerson(entries)) throw invalid('account', 'not-stored');
  forgetSharedTables(name, state, ports);
  // Whatever stood under this name is another key's data, or may have been refused for reasons that no longer hold. It is
  // gone before the new link is there.
  forgetTables(name, state, ports);
  state.save();
  const previous = accounts.links.get(name);
  if (previous && (previous.fingerprint !== fingerprint || previous.storage !== storage))
    forgetKey(name, state);
  const isFirst = name !== defaultAccount && accounts.links.size === 0;
  texts.put({
    ...(storage === 'document' && entries),
    [linkProperty(name)]: JSON.stringify(link),
    ...(isFirst && { [defaultProperty]: name }),
  });
  state.addToLog({ kind: 'connected', account: name });
}

/** Removes the key and every table. The count of the last hour's calls stays, or connecting again would overrun the limit. */
export function disconnectAccount(account: string | undefined, ports: Ports): void {
  locked(ports, () => {
    const state = new StoredState(ports);
    const name = requireConnected(account, state);
    const otherName = state.accounts.otherNameOf(name);
    forgetSharedTables(name, state, ports);
    if (otherName !== undefined) {
      forgetTables(otherName, state, ports);
      state.drop([defaultProperty]);
    }
    forgetTables(name, state, ports);
    forgetKey(name, state);
    state.addToLog({ kind: 'disconnected', account: name });
    state.save();
  });
}

/** The name of a connected account. Throws NOT_CONNECTED. */
export function requireConnected(account: string | undefined, { accounts }: StoredState): string {
  const connected = [...accounts.links.keys()];
  const given = accountName(account);
  const name = given === defaultAccount ? accounts.defaultName : given;
  if (connected.includes(name)) return name;
  throw new CoinTrackingError({ code: 'NOT_CONNECTED', account: given, connected });
}
