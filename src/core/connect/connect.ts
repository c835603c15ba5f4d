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
import { rememberedZone } from '../datasets/zone-of-spreadsheet';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import type { Texts } from '../stored-texts';
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
export function connectAccount(
  request: ConnectRequest,
  ports: Ports,
  state = new StoredState(ports),
): string {
  parseConnectRequest(request);
  return locked(ports, () => {
    state.readAgain();
    const connection = requireConnection(request, state);
    // First what Google may refuse: then nothing has changed yet.
    storeKeyAndLedger(connection, state, ports);
    switchOn(connection, state, ports);
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

/** The key with its ledger, under both locks. Throws CONNECT_INVALID; nothing has changed then. */
export function storeKeyAndLedger({ record, storage }: Connection, state: StoredState, ports: Ports): void {
  const { texts } = state;
  const fingerprint = fingerprintOf(record.key, ports.hmac);
  const nowMillis = ports.clock.nowMillis();
  const wasKnown = keyProperty(fingerprint) in (storage === 'document' ? texts.spreadsheet : texts.person);
  const ledger = joinCopies({ storage, fingerprint }, wasKnown, texts, nowMillis);
  const opened = JSON.stringify(withLiftedBackOff(ledger, nowMillis));
  storeKey({ record, storage }, { [ledgerProperty(fingerprint)]: opened }, state, ports);
}

/** `more`: what has to be stored beside the key in the same call. Throws CONNECT_INVALID. */
export function storeKey(
  { record, storage }: Pick<Connection, 'record' | 'storage'>,
  more: Texts,
  { texts }: StoredState,
  ports: Ports,
): void {
  const property = keyProperty(fingerprintOf(record.key, ports.hmac));
  const entries = { [property]: JSON.stringify(record), ...more };
  if (storage === 'document') texts.put(entries);
  else if (!texts.writePerson(entries)) throw invalid('account', 'not-stored');
}

/** Once the key is stored. The link is written with the state's next save. */
export function switchOn({ name, record, storage }: Connection, state: StoredState, ports: Ports): void {
  const { texts, accounts } = state;
  const link = { storage, fingerprint: fingerprintOf(record.key, ports.hmac) };
  forgetSharedTables(name, state, ports);
  // Tables and back-offs under this name may belong to another key, or to reasons that no longer hold. They are removed before
  // the new link is there.
  forgetTables(name, state, ports);
  state.save();
  const previous = accounts.links.get(name);
  const isOtherKey = previous?.fingerprint !== link.fingerprint || previous.storage !== storage;
  if (previous && isOtherKey) forgetKey(name, state);
  const isFirst = name !== defaultAccount && accounts.links.size === 0;
  // So that no cell has to ask for it.
  rememberedZone(state, ports);
  texts.put({ [linkProperty(name)]: JSON.stringify(link), ...(isFirst && { [defaultProperty]: name }) });
  state.addToLog({ kind: 'connected', account: name });
}

/** Removes the key and every table. The ledger stays, or connecting again would exceed the limit of calls an hour. */
export function disconnectAccount(
  account: string | undefined,
  ports: Ports,
  state = new StoredState(ports),
): void {
  locked(ports, () => {
    state.readAgain();
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
