// Connecting and disconnecting an account, as a person does it from the sidebar.

import { lifted } from '../budget/back-off';
import { emptyLedger, ledgerProperty } from '../budget/call-ledger';
import { readLedger } from '../budget/key-book';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import { fingerprintOf, keyProperty, type Switch, storeOf, switchesIn, switchProperty } from './account';
import { accountName, type ConnectRequest, invalid, parseConnectRequest } from './connect-request';
import { forgetKey, forgetTables } from './forget-account';

/** Validates all before it stores anything. Throws CONNECT_INVALID. */
export function connectAccount(request: ConnectRequest, ports: Ports): void {
  const { name, record, storage } = parseConnectRequest(request);
  const fingerprint = fingerprintOf(record.key, ports.hmac);
  locked(ports, () => {
    // First what can be refused, so that a refusal leaves everything as it was.
    if (!storeOf(storage, ports).write({ [keyProperty(fingerprint)]: JSON.stringify(record) }))
      throw invalid('Account', "Google won't store the key from here. Connect from the sidebar.");
    // Whatever stood under this name is another key's data, or may have been refused for reasons that no longer hold.
    forgetTables(name, ports);
    const previous = switchesIn(ports.spreadsheetStore.readAll()).get(name);
    if (previous && (previous.fingerprint !== fingerprint || previous.storage !== storage))
      forgetKey(name, ports);
    ports.spreadsheetStore.write({ [switchProperty(name)]: JSON.stringify({ storage, fingerprint }) });
    openLedger({ storage, fingerprint }, ports);
  });
}

/** Removes the key and every table. The count of the last hour's calls stays, or connecting again would overrun the limit. */
export function disconnectAccount(account: string | undefined, ports: Ports): void {
  const name = accountName(account);
  locked(ports, () => {
    const connected = [...switchesIn(ports.spreadsheetStore.readAll()).keys()];
    if (!connected.includes(name))
      throw new CoinTrackingError({ code: 'NOT_CONNECTED', account: name, connected });
    forgetTables(name, ports);
    forgetKey(name, ports);
  });
}

/**
 * From now on a missing ledger means that it got lost. One that is there stays; only its back-off is lifted, for a key
 * that was refused may be right now that a person has entered it again. A limit stays one.
 */
function openLedger(key: Switch, ports: Ports): void {
  const [spreadsheet, person] = [ports.spreadsheetStore.readAll(), ports.personStore.readAll()];
  const property = ledgerProperty(key.fingerprint);
  const nowMillis = ports.clock.nowMillis();
  const isNew = (key.storage === 'owner' ? person : spreadsheet)[property] === undefined;
  const ledger = isNew ? emptyLedger : readLedger(key, spreadsheet, person, nowMillis);
  const { backOff } = ledger;
  const mayLift = backOff !== undefined && backOff.failure.code !== 'LIMIT_REACHED';
  if (!isNew && !mayLift) return;
  const opened = { ...ledger, ...(mayLift && { backOff: lifted(backOff, nowMillis) }) };
  storeOf(key.storage, ports).write({ [property]: JSON.stringify(opened) });
}

/** So that a call under way can't bring back what is being removed. */
function locked(ports: Ports, work: () => void): void {
  if (!ports.lock.tryHold(25_000))
    throw invalid('Account', 'Formulas are fetching data at this moment. Try again in a minute.');
  try {
    work();
  } finally {
    ports.lock.release();
  }
}
