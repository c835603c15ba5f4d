// A signed call and the table made of its answer; large transactions in windows of time.

import type { KeyLedger } from '../accounts/key-ledger';
import { callApi } from '../api/call';
import type { ApiRequest } from '../api/methods';
import type { Answer } from '../api/read-response';
import type { Dataset } from '../dataset';
import { failureOf } from '../errors';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { tableOf } from '../tables/table-of';
import { fetchByWindows, type Windowed } from './windows';

export function fetchTable(set: Dataset, book: KeyLedger, timeoutMillis: number, ports: Ports): Table {
  return tableOf(set, call(set, book, timeoutMillis, ports));
}

/** Each window is a call of its own. `starts`: of the windows of the last time, if there was one. */
export function fetchTableInWindows(
  set: Dataset,
  starts: readonly number[],
  book: KeyLedger,
  timeoutMillis: number,
  ports: Ports,
): Windowed {
  const nowSeconds = Math.floor(ports.clock.nowMillis() / 1000);
  return fetchByWindows(starts, nowSeconds, window => {
    const parameters = { ...set.parameters, ...window };
    return fetchTable({ ...set, parameters }, book, timeoutMillis, ports);
  });
}

/** Sent once; a second time only after a refused nonce, above the one that the server names. */
function call(set: Dataset, book: KeyLedger, timeoutMillis: number, ports: Ports): Answer {
  try {
    return send(set, book, book.reserveCall(), timeoutMillis, ports);
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.code !== 'NONCE_TOO_LOW') throw thrown;
    return send(set, book, book.reserveCall(failure.above), timeoutMillis, ports);
  }
}

function send(
  request: ApiRequest,
  book: KeyLedger,
  nonce: string,
  timeoutMillis: number,
  ports: Ports,
): Answer {
  const { clock, http, hmac } = ports;
  const { name: account, ...credentials } = book.account;
  const context = { account, nowMillis: clock.nowMillis(), credentials, timeoutMillis };
  return callApi(request, nonce, context, http, hmac);
}
