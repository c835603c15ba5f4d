// A signed call and the table made of its answer; large transactions in windows of time.
import type { ReservedCall } from '../accounts/key-ledger';
import { callApi } from '../api/call';
import type { ApiRequest } from '../api/methods';
import type { Answer } from '../api/read-response';
import type { Dataset } from '../dataset';
import { failureOf } from '../errors';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { tableOf } from '../tables/table-of';
import { fetchByWindows, type Windowed } from './windows';

/** What a call is sent with. */
export interface Sender {
  /** Reserves a call and puts it on record, before it is sent. */
  reserveCall(above?: string): ReservedCall;
  readonly timeoutMillis: number;
  readonly ports: Pick<Ports, 'clock' | 'http' | 'hmac'>;
}

/** `first`: a call that is reserved already. */
export function fetchTable(dataset: Dataset, sender: Sender, first?: ReservedCall): Table {
  return tableOf(dataset, call(dataset, sender, first ?? sender.reserveCall()));
}

/** Each window is a call of its own. `starts`: where the windows of the last fetch began. */
export function fetchTableInWindows(
  dataset: Dataset,
  starts: readonly number[],
  sender: Sender,
  first?: ReservedCall,
): Windowed {
  const nowSeconds = Math.floor(sender.ports.clock.nowMillis() / 1000);
  let reserved = first;
  return fetchByWindows(starts, nowSeconds, window => {
    const parameters = { ...dataset.parameters, ...window };
    // Once, even where the window turns out too large: what follows is a call of its own.
    const own = reserved;
    reserved = undefined;
    return fetchTable({ ...dataset, parameters }, sender, own);
  });
}

/** Sent once; a second time only after a refused nonce, above the one that the server names. */
function call(request: ApiRequest, sender: Sender, reserved: ReservedCall): Answer {
  try {
    return send(request, sender, reserved);
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.code !== 'NONCE_TOO_LOW') throw thrown;
    return send(request, sender, sender.reserveCall(failure.above));
  }
}

function send(
  request: ApiRequest,
  { timeoutMillis, ports }: Sender,
  { account, nonce }: ReservedCall,
): Answer {
  const { clock, http, hmac } = ports;
  const { name, ...credentials } = account;
  const context = { account: name, nowMillis: clock.nowMillis(), credentials, timeoutMillis };
  return callApi(request, nonce, context, http, hmac);
}
