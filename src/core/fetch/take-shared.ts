// A table that needs no call: another spreadsheet of the same owner has fetched it, or this one under the account's other name.
// It is saved as if it had been fetched here.
import type { Caller } from '../budget/caller';
import { type Freshness, freshMillis } from '../cache/freshness';
import type { Dataset } from '../dataset';
import { isAllCoins } from '../datasets/coin-histories';
import { joinTables } from '../tables/join-tables';
import type { Table } from '../tables/table';
import type { FetchStep } from './fetch-step';

/** How old it may be: a person who refreshes wants a new one, a schedule doesn't need the same one twice. */
const acceptedAgeMillis: Record<Caller, number> = { formula: freshMillis, schedule: 300_000, person: 0 };

/** `undefined`: there is none, or it is too old. Throws ARGUMENT_UNKNOWN for a coin that the account doesn't have. */
export function takeShared(wanted: Dataset, step: FetchStep): Table | undefined {
  if (acceptedAgeMillis[step.caller] === 0) return undefined;
  return isAllCoins(wanted) ? takeAllCoins(wanted, step) : takeOne(wanted, step);
}

function takeOne(wanted: Dataset, step: FetchStep): Table | undefined {
  const { shared, store, state, failures } = step;
  const found = shared.find(wanted, state.accounts.requireAccount(wanted.account), state);
  if (found === undefined || !isYoung(found.freshness, step)) return undefined;
  failures.duringSave(wanted, () => {
    store.save([{ dataset: wanted, table: found.table }], found.freshness, state);
  });
  return found.table;
}

function takeAllCoins(all: Dataset, step: FetchStep): Table | undefined {
  const { shared, store, state, failures } = step;
  const found = shared.findAllCoins(all, state.accounts.requireAccount(all.account));
  if (found === undefined || !isYoung(found.freshness, step)) return undefined;
  failures.duringSave(all, () => {
    store.saveCoins(found.coins, all, found.freshness, state);
  });
  return joinTables(found.coins.map(({ table }) => table));
}

function isYoung({ fetchedAtMillis }: Freshness, { caller, ports }: FetchStep): boolean {
  return ports.clock.nowMillis() - fetchedAtMillis < acceptedAgeMillis[caller];
}
