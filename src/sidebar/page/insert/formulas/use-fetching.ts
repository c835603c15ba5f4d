// Fetches what a formula reads, one dataset after the other, so that its preview can be shown.
import { useState } from 'preact/hooks';
import type { PlannedDataset } from '../../../contract';
import { useAddOn } from '../../add-on';
import type { PageFailure } from '../../call';

export interface Fetching {
  readonly isBusy: boolean;
  readonly failure: PageFailure | undefined;
  start(datasets: readonly PlannedDataset[]): Promise<void>;
  forget(): void;
}

export function useFetching(): Fetching {
  const { call, announce, reload, inWords } = useAddOn();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<PageFailure>();
  const start = async (datasets: readonly PlannedDataset[]) => {
    setBusy(true);
    setFailure(undefined);
    const failed = await fetchInTurn(datasets);
    await reload();
    setFailure(failed);
    setBusy(false);
    if (failed) announce(inWords(failed));
  };
  /** Stops at the first failure: the next call would fail the same way. */
  const fetchInTurn = async (datasets: readonly PlannedDataset[]): Promise<PageFailure | undefined> => {
    for (const { account, dataset } of datasets) {
      const answer = await call('fetchDataset', { account, dataset });
      if (!answer.ok) return answer.failure;
      if (answer.value.failure) return answer.value.failure;
    }
    return undefined;
  };
  return { isBusy, failure, start, forget: () => setFailure(undefined) };
}
