// Connecting with a key that is tried first: one call, before anything of the key is stored, so that a key which doesn't work
// changes nothing of what is connected. The answer is saved as the account's balance.
import { freshFrom } from '../cache/freshness';
import { TableCache } from '../cache/table-cache';
import { dataset } from '../dataset';
import { DatasetStore } from '../datasets/dataset-store';
import { SharedTables } from '../datasets/shared-tables';
import { StoredState } from '../datasets/stored-state';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { owningClicker } from './clicker';
import { requireConnection, settle, storeKey, switchOn } from './connect';
import { type ConnectRequest, parseConnectRequest } from './connect-request';
import { holding } from './locked';
import { requireGrant } from './open-ledger';
import { TrialCall } from './trial-call';

/** Returns the balance. Throws CONNECT_INVALID or the failure of the call; nothing is connected then. */
export function connectTested(
  request: ConnectRequest,
  ports: Ports,
  state = new StoredState(ports),
  clicker = owningClicker,
): Table {
  parseConnectRequest(request);
  return holding(ports.lock, () => {
    state.readAgain();
    const connection = requireConnection(request, state, clicker, ports);
    requireGrant(connection, state, ports);
    const table = new TrialCall(connection, state, ports).fetchBalance();
    // Only texts that no other spreadsheet writes, so that the person's lock isn't needed.
    const opened = storeKey(connection, clicker, state, ports);
    switchOn(connection, opened.link, state, ports);
    settle(opened, state, ports);
    saveBalance(connection.name, table, state, ports);
    return table;
  });
}

function saveBalance(name: string, table: Table, state: StoredState, ports: Ports): void {
  const cache = new TableCache(ports.cache, ports.compressor);
  const freshness = freshFrom(ports.clock.nowMillis());
  const tables = [{ dataset: dataset(name, 'getBalance', {}), table }];
  const saved = new DatasetStore(ports, cache).save(tables, freshness, state);
  new SharedTables(ports, cache).share(saved, freshness, state.accounts.requireAccount(name));
}
