// What functions work with, in a cell and in a preview alike; only the way to the tables differs.
import { StoredState } from '../core/datasets/stored-state';
import type { Ports } from '../core/ports';
import { readStatus } from '../core/status';
import type { Environment } from '../functions/run-function';
import { languageOf } from '../languages/language';
import { sentenceOf } from '../languages/sentence-of';
import { nextRefreshMillis } from '../schedule/schedule-note';

export function functionEnvironment(ports: Ports, source: Pick<Environment, 'tables'>): Environment {
  let read: StoredState | undefined;
  const state = () => {
    read ??= new StoredState(ports);
    return read;
  };
  return {
    tables: reads => source.tables(reads),
    accounts: () => [...state().accounts.links.keys()],
    facts: {
      status: () => readStatus(state(), ports.clock.nowMillis()),
      nextRefreshMillis: () => nextRefreshMillis(state().texts.spreadsheet, ports.clock.nowMillis()),
      sentenceOf: failure => sentenceOf(failure, languageOf(ports.locale())),
    },
  };
}
