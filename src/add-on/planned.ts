// A planned fetch as the page knows it.
import { datasetLabel, datasetName } from '../core/dataset';
import type { PlannedFetch } from '../core/fetch/plan-fetches';
import type { PlannedDataset } from '../sidebar/contract';

export function planned({ dataset, isDue: _, ...rest }: PlannedFetch): PlannedDataset {
  return { account: dataset.account, dataset: datasetLabel(datasetName(dataset)), ...rest };
}
