// Connecting with a key that is tried first: one call under a name of its own, so that a key which doesn't work changes
// nothing of what is connected. What the call brings is kept as the account's balance.

import { fingerprintOf, keyProperty, linkProperty, requireAccount, storeOf } from '../accounts/account';
import { freshFrom } from '../cache/freshness';
import { TableCache } from '../cache/table-cache';
import { dataset } from '../dataset';
import { DatasetStore } from '../datasets/dataset-store';
import { CoinTrackingError, failureOf } from '../errors';
import { refreshDataset, refreshMillis } from '../fetch/refresh-dataset';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { connectAccount, locked, openLedger, requireConnection } from './connect';
import type { Connection, ConnectRequest } from './connect-request';
import { forgetKey, forgetSharedTables, forgetTables } from './forget-account';

/** No person can give an account this name. */
const trialName = '?';

/** The balance. Throws CONNECT_INVALID, or what the call failed with: nothing is connected then. */
export function connectTested(request: ConnectRequest, ports: Ports): Table {
  const connection = requireConnection(request, ports);
  const { table, fetchedAtMillis } = tried(connection, ports);
  const name = connectAccount(request, ports);
  const cache = new TableCache(ports.cache, ports.compressor);
  const store = new DatasetStore(ports, cache);
  const spreadsheet = ports.spreadsheetStore.readAll();
  const set = dataset(name, 'getBalance', {});
  const freshness = freshFrom(fetchedAtMillis);
  const entry = store.keep(set, table, freshness, spreadsheet);
  store.share(set, entry, freshness, requireAccount(name, spreadsheet, ports.personStore.readAll()));
  return table;
}

/** What a trial that died has left. */
export function endTrial(ports: Ports): void {
  if (!(linkProperty(trialName) in ports.spreadsheetStore.readAll())) return;
  locked(ports, () => {
    forgetSharedTables(trialName, ports);
    forgetTables(trialName, ports);
    forgetKey(trialName, ports);
  });
}

function tried(
  { name, record, storage }: Connection,
  ports: Ports,
): { table: Table; fetchedAtMillis: number } {
  const fingerprint = fingerprintOf(record.key, ports.hmac);
  const store = storeOf(storage, ports);
  const property = keyProperty(fingerprint);
  const previous = store.readAll()[property];
  locked(ports, () => {
    store.write({ [property]: JSON.stringify(record) });
    ports.spreadsheetStore.write({ [linkProperty(trialName)]: JSON.stringify({ storage, fingerprint }) });
    openLedger({ storage, fingerprint }, previous !== undefined, ports);
  });
  const log: Ports['log'] = {
    add: event => ports.log.add('account' in event ? { ...event, account: name } : event),
    read: () => ports.log.read(),
  };
  try {
    const set = dataset(trialName, 'getBalance', {});
    const deadlineMillis = ports.clock.nowMillis() + refreshMillis;
    const { table } = refreshDataset(
      set,
      'person',
      deadlineMillis,
      Object.create(ports, { log: { value: log } }),
    );
    // Nobody else asks for anything under this name.
    return { table: table!, fetchedAtMillis: ports.clock.nowMillis() };
  } catch (thrown) {
    const failure = failureOf(thrown);
    throw new CoinTrackingError('account' in failure ? { ...failure, account: name } : failure);
  } finally {
    endTrial(ports);
    if (previous !== undefined) {
      locked(ports, () => {
        store.write({ [property]: previous });
        openLedger({ storage, fingerprint }, true, ports);
      });
    }
  }
}
