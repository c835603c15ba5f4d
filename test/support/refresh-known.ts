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
  const datasets = records.map(({ name, method, parameters }) =>
    dataset(name.slice(0, name.indexOf('/')), method, parameters),
  );
  const haveAll = datasets.filter(isAllCoins).map(({ account }) => account);
  return datasets
    .filter(one => !isCoinHistory(one) || !haveAll.includes(one.account))
    .map((one): Refreshed => {
      const done = { account: one.account, dataset: datasetLabel(datasetName(one)) };
      try {
        refreshDataset(one, caller, deadlineMillis, ports);
        return { ...done, failure: undefined };
      } catch (thrown) {
        return { ...done, failure: failureOf(thrown) };
      }
    });
}
