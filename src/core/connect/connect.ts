// Connecting an account, as a person does it from the sidebar.
import {
  type AccountLink,
  defaultAccount,
  defaultProperty,
  keyProperty,
  linkProperty,
} from '../accounts/account';
import { StoredState } from '../datasets/stored-state';
import { rememberedZone } from '../datasets/zone-of-spreadsheet';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import type { Texts } from '../stored-texts';
import { type Clicker, isOfAnotherPerson, owningClicker } from './clicker';
import {
  accountName,
  type Connection,
  type ConnectRequest,
  invalid,
  parseConnectRequest,
  requireNotDemo,
} from './connect-request';
import { endStalePlaces } from './end-places';
import { forgetKey, forgetSharedTables, forgetTables } from './forget-account';
import { locked } from './locked';
import { type OpenedKey, openKey } from './open-ledger';

/** Validates all before it stores anything, and returns the account's name. Throws CONNECT_INVALID. */
export function connectAccount(
  request: ConnectRequest,
  ports: Ports,
  state = new StoredState(ports),
  clicker = owningClicker,
): string {
  parseConnectRequest(request);
  return locked(ports, state, () => {
    const connection = requireConnection(request, state, clicker, ports);
    // First what Google may refuse: then nothing has changed yet.
    const opened = storeKey(connection, clicker, state, ports);
    switchOn(connection, opened.link, state, ports);
    settle(opened, state, ports);
    return connection.name;
  });
}

/** Without a name the default account is meant; `default` can't be given to a second one. Throws CONNECT_INVALID. */
export function requireConnection(
  request: ConnectRequest,
  state: StoredState,
  clicker: Clicker,
  ports: Ports,
): Connection {
  const connection = named(request, state);
  const before = state.accounts.links.get(connection.name);
  if (before === undefined) requireNotDemo(connection.name);
  const isOthers = before && isOfAnotherPerson(before, clicker, state, ports.spreadsheetId());
  if (isOthers) throw invalid('account', 'owners-account');
  return connection;
}

function named(request: ConnectRequest, { accounts }: StoredState): Connection {
  const connection = parseConnectRequest(request);
  const meant = accounts.defaultName;
  if (connection.name !== defaultAccount || meant === '' || meant === defaultAccount) return connection;
  if (!request.account?.trim()) return { ...connection, name: meant };
  throw invalid('account', 'name-taken');
}

/** The key with its ledger and its place, under both locks. Throws CONNECT_INVALID; nothing has changed then. */
export function storeKey(
  { record, storage }: Connection,
  { spreadsheetName }: Clicker,
  state: StoredState,
  ports: Ports,
): OpenedKey {
  const { texts } = state;
  const opened = openKey({ record, storage }, spreadsheetName, state, ports);
  const { link, besideKey, ofPerson } = opened;
  const key = { [keyProperty(link.fingerprint)]: JSON.stringify(record) };
  const entries: Texts = storage === 'owner' ? { ...key, ...ofPerson } : ofPerson;
  if (!texts.writePerson(entries)) throw invalid('account', 'not-stored');
  if (storage === 'document') texts.put({ ...key, ...besideKey });
  return opened;
}

/** Saves the state; what the person's store says of this spreadsheet comes to an end only after it. */
export function settle({ settled }: Pick<OpenedKey, 'settled'>, state: StoredState, ports: Ports): void {
  state.save();
  if (Object.keys(settled).length > 0) state.texts.writePerson(settled);
  endStalePlaces(state, ports);
}

/** Once the key is stored. The link is written with the state's next save. */
export function switchOn({ name }: Connection, link: AccountLink, state: StoredState, ports: Ports): void {
  const { texts, accounts } = state;
  forgetSharedTables(name, state, ports);
  // Tables and back-offs under this name may belong to another key, or to reasons that no longer hold. They are removed before
  // the new link is there.
  forgetTables(name, state, ports);
  state.save();
  const previous = accounts.links.get(name);
  const isOtherKey = previous?.fingerprint !== link.fingerprint || previous.storage !== link.storage;
  if (previous && isOtherKey) forgetKey(name, link, state, ports);
  const isFirst = name !== defaultAccount && accounts.links.size === 0;
  // So that no cell has to ask for it.
  rememberedZone(state, ports);
  texts.put({ [linkProperty(name)]: JSON.stringify(link), ...(isFirst && { [defaultProperty]: name }) });
  state.addToLog({ kind: 'connected', account: name });
}

/** The name of a connected account. Throws NOT_CONNECTED. */
export function requireConnected(account: string | undefined, { accounts }: StoredState): string {
  const connected = [...accounts.links.keys()];
  const given = accountName(account);
  const name = given === defaultAccount ? accounts.defaultName : given;
  if (connected.includes(name)) return name;
  throw new CoinTrackingError({ code: 'NOT_CONNECTED', account: given, connected });
}
