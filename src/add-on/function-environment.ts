// What functions work with, in a cell and in a preview alike; only the way to the tables differs.
import { linksIn } from '../core/accounts/account';
import type { Ports } from '../core/ports';
import { readStatus } from '../core/status';
import type { Environment } from '../functions/run-function';
import { languageOf } from '../languages/language';
import { sentenceOf } from '../languages/sentence-of';
import { nextRefreshMillis } from '../schedule/schedule-note';

export function functionEnvironment(ports: Ports, source: Pick<Environment, 'tables'>): Environment {
  return {
    tables: reads => source.tables(reads),
    accounts: () => [...linksIn(ports.spreadsheetStore.readAll()).keys()],
    facts: {
      status: () => readStatus(ports),
      nextRefreshMillis: () => nextRefreshMillis(ports.spreadsheetStore.readAll(), ports.clock.nowMillis()),
      sentenceOf: failure => sentenceOf(failure, languageOf(ports.locale())),
    },
  };
}
