// Fetches every dataset that a spreadsheet has used, each once, as a refresh does it.
import type { Caller } from '../../src/core/budget/caller';
import { dataset, datasetLabel, datasetName } from '../../src/core/dataset';
import { isAllCoins, isCoinHistory } from '../../src/core/datasets/coin-histories';
import { recordsIn } from '../../src/core/datasets/dataset-record';
import { type Failure, failureOf } from '../../src/core/errors';
import { refreshDataset, refreshMillis } from '../../src/core/fetch/refresh-dataset';
import type { MemoryPorts } from './memory-ports';

export interface Refreshed {
  readonly account: string;
  readonly dataset: string;
  readonly failure: Failure | undefined;
}

export function refreshKnown(caller: Exclude<Caller, 'formula'>, ports: MemoryPorts): Refreshed[] {
  const deadlineMillis = ports.clock.nowMillis() + refreshMillis;
  const records = [...recordsIn(ports.spreadsheetStore.readAll()).values()];
  const sets = records.map(({ name, method, parameters }) =>
    dataset(name.slice(0, name.indexOf('/')), method, parameters),
  );
  const haveAll = sets.filter(isAllCoins).map(({ account }) => account);
  return sets
    .filter(set => !isCoinHistory(set) || !haveAll.includes(set.account))
    .map((set): Refreshed => {
      const done = { account: set.account, dataset: datasetLabel(datasetName(set)) };
      try {
        refreshDataset(set, caller, deadlineMillis, ports);
        return { ...done, failure: undefined };
      } catch (thrown) {
        return { ...done, failure: failureOf(thrown) };
      }
    });
}
