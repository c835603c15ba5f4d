// What a page of ours may call through google.script.run, and nothing else. Arguments and answers are plain data, no dates.
import { connectAccount, disconnectAccount } from '../core/accounts/connect';
import type { ConnectRequest } from '../core/accounts/connect-request';
import type { Ports } from '../core/ports';
import { type Refreshed, refresh } from '../core/refresh';
import { sentenceOf } from '../core/sentences';
import { type AccountStatus, readStatus } from '../core/status';

export interface Status {
  readonly accounts: readonly AccountStatus[];
}

export interface RefreshReport extends Status {
  readonly refreshed: readonly (Omit<Refreshed, 'failure'> & { readonly sentence: string })[];
}

export const pageFunctions = {
  /** Checks and keeps an account's key, and switches the account on in this spreadsheet. Costs no call. */
  connectAccount: (ports: Ports, request: ConnectRequest): Status => {
    connectAccount(request ?? {}, ports);
    return status(ports);
  },

  /** Removes an account's key and all its tables. */
  disconnectAccount: (ports: Ports, request?: { readonly account?: string }): Status => {
    disconnectAccount(request?.account, ports);
    return status(ports);
  },

  /** Fetches every dataset that this spreadsheet has used, each with one call. */
  refreshNow: (ports: Ports): RefreshReport => ({
    refreshed: refresh('person', ports).map(inWords),
    ...status(ports),
  }),

  /** What a page shows of the accounts; of a key only its ends. */
  getStatus: (ports: Ports): Status => status(ports),
} as const;

export type PageFunction = keyof typeof pageFunctions;

function inWords({ failure, ...refreshed }: Refreshed): RefreshReport['refreshed'][number] {
  return { ...refreshed, sentence: failure ? sentenceOf(failure) : '' };
}

function status(ports: Ports): Status {
  return { accounts: readStatus(ports) };
}
