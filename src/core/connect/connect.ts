// Connecting and disconnecting an account, as a person does it from the sidebar.

import {
  type AccountLink,
  defaultAccount,
  defaultNameIn,
  defaultProperty,
  fingerprintOf,
  keyProperty,
  linkProperty,
  linksIn,
  otherNameOf,
  storeOf,
} from '../accounts/account';
import { lifted } from '../budget/back-off';
import { decodeLedger, emptyLedger, joinLedgers, ledgerProperty } from '../budget/call-ledger';
import { CoinTrackingError } from '../errors';
import type { Lock, Ports } from '../ports';
import {
  accountName,
  type Connection,
  type ConnectRequest,
  invalid,
  parseConnectRequest,
} from './connect-request';
import { forgetKey, forgetSharedTables, forgetTables } from './forget-account';

/** Validates all before it stores anything, and returns the account's name. Throws CONNECT_INVALID. */
export function connectAccount(request: ConnectRequest, ports: Ports): string {
  const { name, record, storage } = requireConnection(request, ports);
  const fingerprint = fingerprintOf(record.key, ports.hmac);
  locked(ports, () => {
    const wasKnown = keyProperty(fingerprint) in storeOf(storage, ports).readAll();
    // First what can be refused, so that a refusal leaves everything as it was.
    if (!storeOf(storage, ports).write({ [keyProperty(fingerprint)]: JSON.stringify(record) }))
      throw invalid('account', 'not-stored');
    // Whatever stood under this name is another key's data, or may have been refused for reasons that no longer hold.
    forgetSharedTables(name, ports);
    forgetTables(name, ports);
    const previous = linksIn(ports.spreadsheetStore.readAll()).get(name);
    if (previous && (previous.fingerprint !== fingerprint || previous.storage !== storage))
      forgetKey(name, ports);
    const isFirst = name !== defaultAccount && linksIn(ports.spreadsheetStore.readAll()).size === 0;
    ports.spreadsheetStore.write({
      [linkProperty(name)]: JSON.stringify({ storage, fingerprint }),
      ...(isFirst && { [defaultProperty]: name }),
    });
    openLedger({ storage, fingerprint }, wasKnown, ports);
  });
  ports.log.add({ kind: 'connected', account: name });
  return name;
}

/** Without a name the default account is meant; `default` can't be given to a second one. Throws CONNECT_INVALID. */
export function requireConnection(request: ConnectRequest, ports: Ports): Connection {
  const connection = parseConnectRequest(request);
  const meant = defaultNameIn(ports.spreadsheetStore.readAll());
  if (connection.name !== defaultAccount || meant === '' || meant === defaultAccount) return connection;
  if (!request.account?.trim()) return { ...connection, name: meant };
  throw invalid('account', 'name-taken');
}

/** Removes the key and every table. The count of the last hour's calls stays, or connecting again would overrun the limit. */
export function disconnectAccount(account: string | undefined, ports: Ports): void {
  const name = requireConnected(account, ports);
  locked(ports, () => {
    const otherName = otherNameOf(name, ports.spreadsheetStore.readAll());
    forgetSharedTables(name, ports);
    if (otherName !== undefined) {
      forgetTables(otherName, ports);
      ports.spreadsheetStore.remove([defaultProperty]);
    }
    forgetTables(name, ports);
    forgetKey(name, ports);
  });
  ports.log.add({ kind: 'disconnected', account: name });
}

/** The name of a connected account. Throws NOT_CONNECTED. */
export function requireConnected(account: string | undefined, ports: Ports): string {
  const spreadsheet = ports.spreadsheetStore.readAll();
  const connected = [...linksIn(spreadsheet).keys()];
  const given = accountName(account);
  const name = given === defaultAccount ? defaultNameIn(spreadsheet) : given;
  if (connected.includes(name)) return name;
  throw new CoinTrackingError({ code: 'NOT_CONNECTED', account: given, connected });
}

/**
 * A ledger stands beside the key from now on. What was counted stays, also where the key stood before; only the back-off
 * is lifted, for a key that was refused may be right now that a person has entered it again. A limit stays one.
 *
 * `wasKnown`: then a ledger that is missing got lost, and entering the key again is no way around that.
 */
export function openLedger({ storage, fingerprint }: AccountLink, wasKnown: boolean, ports: Ports): void {
  const property = ledgerProperty(fingerprint);
  const nowMillis = ports.clock.nowMillis();
  const copies = [ports.spreadsheetStore, ports.personStore].map(store => store.readAll()[property]);
  const besideKey = storage === 'document' ? copies[0] : copies[1];
  const ledger = copies
    .filter(text => text !== undefined)
    .map(text => decodeLedger(text, nowMillis))
    .reduce(
      joinLedgers,
      besideKey === undefined && wasKnown ? decodeLedger(undefined, nowMillis) : emptyLedger,
    );
  const { backOff } = ledger;
  const mayLift = backOff !== undefined && backOff.failure.code !== 'LIMIT_REACHED';
  const opened = { ...ledger, ...(mayLift && { backOff: lifted(backOff, nowMillis) }) };
  storeOf(storage, ports).write({ [property]: JSON.stringify(opened) });
}

/** So that a call under way can't bring back what is being removed, nor another spreadsheet's call get lost from the ledger. */
export function locked(ports: Ports, work: () => void): void {
  holding(ports.lock, () => holding(ports.personLock, work));
}

function holding(lock: Lock, work: () => void): void {
  if (!lock.tryHold(25_000)) throw invalid('account', 'busy');
  try {
    work();
  } finally {
    lock.release();
  }
}
