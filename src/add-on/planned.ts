// A planned fetch as the page knows it.
import { datasetLabel, datasetName } from '../core/dataset';
import type { PlannedFetch } from '../formulas/plan-refresh';
import type { PlannedDataset } from '../sidebar/contract';

export function planned({ set, isDue: _, ...rest }: PlannedFetch): PlannedDataset {
  return { account: set.account, dataset: datasetLabel(datasetName(set)), ...rest };
}
