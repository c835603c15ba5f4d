// A spreadsheet with a connected account, and the questions that most tests ask of it.
import { connectAccount } from '../../src/core/connect/connect';
import type { ConnectRequest } from '../../src/core/connect/connect-request';
import type { Dataset } from '../../src/core/dataset';
import { StoredState } from '../../src/core/datasets/stored-state';
import { CoinTrackingError, type Failure } from '../../src/core/errors';
import { Resolver } from '../../src/core/fetch/resolve';
import { type AccountStatus, readStatus } from '../../src/core/status';
import type { Table, TableValue } from '../../src/core/tables/table';
import { MemoryPorts } from './memory-ports';

export const apiKey = 'key0123456789abcdef0123456789abc';
export const apiSecret = 'secret0123456789abcdef0123456789abcdef';

export function connectedPorts(
  request: Partial<ConnectRequest> = {},
  timeZone = 'Europe/Berlin',
): MemoryPorts {
  const ports = new MemoryPorts();
  ports.timeZone = timeZone;
  connectAccount({ apiKey, apiSecret, plan: 'PRO', ...request }, ports);
  ports.takeEvents();
  return ports;
}

/** One cell's work: each has a resolver of its own. */
export function cell(ports: MemoryPorts, ...datasets: Dataset[]): Table[] {
  return new Resolver(ports).tables(datasets.map(dataset => ({ dataset })));
}

export function statusOf(ports: MemoryPorts): AccountStatus[] {
  return readStatus(new StoredState(ports), ports.clock.nowMillis());
}

/** The failure that the work throws. Any other error is a bug and is thrown on. */
export function failureFrom(work: () => unknown): Failure {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof CoinTrackingError) return thrown.failure;
    throw thrown;
  }
  throw new Error('Nothing was thrown.');
}

/** The values of a table's columns by name. */
export function valuesOf(table: Table): Record<string, readonly TableValue[]> {
  return Object.fromEntries(table.columns.map(({ name, values }) => [name, values]));
}

/** CoinTracking's error answer. */
export const apiError = (error: string, message: string) => ({
  success: 0,
  method: 'getBalance',
  error,
  error_msg: `ERROR: ${message}`,
});
