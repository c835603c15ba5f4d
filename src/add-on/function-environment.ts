// What functions work with, in a cell and in a preview alike; only the way to the tables differs.
import { TableCache } from '../core/cache/table-cache';
import { findCoin } from '../core/coin-names';
import type { StoredState } from '../core/datasets/stored-state';
import { CachedTables } from '../core/fetch/cached-tables';
import { KnownNames } from '../core/fetch/known-names';
import { accountMeant } from '../core/fetch/meant-dataset';
import type { NameIndex } from '../core/names';
import { once } from '../core/once';
import type { Ports } from '../core/ports';
import { demoStatus, readStatus } from '../core/status';
import { catalog } from '../functions/catalog';
import type { Facts } from '../functions/define/facts';
import { isEveryAccount } from '../functions/define/reads';
import { methodsOf } from '../functions/methods-of';
import type { Environment } from '../functions/run-function';
import { languageOf } from '../languages/language';
import { adviceIn, faultIn, noteIn, sentenceOf } from '../languages/sentence-of';
import { nextRefreshMillis } from '../schedule/schedule-note';
import { keptCurrency } from './kept-currency';

/** `state`: is read only where a function asks for facts. */
export function functionEnvironment(
  ports: Ports,
  state: StoredState,
  source: Pick<Environment, 'tables'> & Pick<Facts, 'zone'>,
): Environment {
  const known = once(() => {
    const cache = new TableCache(ports.cache, ports.compressor);
    return new KnownNames(state, cache, ports.clock.nowMillis());
  });
  const accountsMeant = (account: string) =>
    isEveryAccount(account) ? state.accounts.names : [accountMeant(account, state)];
  const language = once(() => languageOf(ports.locale()));
  return {
    tables: reads => source.tables(reads),
    cachedTables: reads => new CachedTables(ports).tables(reads),
    accounts: () => state.accounts.names,
    currencyOf: account => keptCurrency([account, state.accounts.otherNameOf(account) ?? account], ports),
    facts: {
      zone: once(() => source.zone()),
      nowSeconds: () => Math.floor(ports.clock.nowMillis() / 1000),
      status: () => readStatus(state, ports.clock.nowMillis()),
      demoStatus: () => demoStatus(state, ports.clock.nowMillis()),
      methodsByFunction: () => new Map(catalog.map(entry => [entry.name, methodsOf(entry)])),
      nextRefreshMillis: () => nextRefreshMillis(state.texts.spreadsheet, ports.clock.nowMillis()),
      knows: (kind, name, account) =>
        [true, false].some(isSmall =>
          accountsMeant(account).some(one => isNamed(name, known().of(kind, one, isSmall))),
        ),
      names: (kind, account) => accountsMeant(account).flatMap(one => known().of(kind, one, true).names),
      sentenceOf: failure => sentenceOf(failure, language()),
      noteOf: note => noteIn(language(), note),
      faultOf: fault => faultIn(language(), fault),
      adviceOf: advice => adviceIn(language(), advice),
    },
  };
}

function isNamed(name: string, names: NameIndex): boolean {
  return findCoin(name, names) !== undefined || names.all(name).length > 0;
}
