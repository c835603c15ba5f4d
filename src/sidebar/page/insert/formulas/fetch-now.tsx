// Shown instead of a preview while the data isn't cached: the calls it costs, and a button that fetches it.
import { useState } from 'preact/hooks';
import type { PlannedDataset } from '../../../contract';
import { useAddOn } from '../../add-on';
import type { PageFailure } from '../../call';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { useFunctionWords } from './use-function-words';

interface Props {
  readonly datasets: readonly PlannedDataset[];
  /** The preview is being loaded again after a fetch. */
  readonly isWaiting: boolean;
  onFetched(): void;
}

export function FetchNow({ datasets, isWaiting, onFetched }: Props) {
  const { snapshot, call, announce, reload } = useAddOn();
  const words = useFunctionWords();
  const [at, goTo] = useState(0);
  const [failure, setFailure] = useState<PageFailure>();
  const calls = datasets.reduce((sum, { calls }) => sum + calls, 0);
  if (datasets.length > 0 && datasets.every(({ byFormulas }) => byFormulas))
    return <p class="hint">{words.byFormulas}</p>;

  const fetchAll = async () => {
    setFailure(undefined);
    const failed = await fetchInTurn();
    goTo(0);
    setFailure(failed);
    if (failed === undefined) announce(words.fetched);
    await reload();
    onFetched();
  };
  /** Stops at the first failure: the next call would fail the same way. */
  const fetchInTurn = async (): Promise<PageFailure | undefined> => {
    for (const [index, { account, dataset }] of datasets.entries()) {
      goTo(index + 1);
      announce(words.fetching(index + 1, datasets.length));
      const answer = await call('fetchDataset', { account, dataset });
      if (!answer.ok) return answer.failure;
      if (answer.value.failure) return answer.value.failure;
    }
    return undefined;
  };
  const named = snapshot?.accounts.find(({ account, isDefault }) =>
    datasets[0]?.account === 'default' ? isDefault : account === datasets[0]?.account,
  );
  return (
    <>
      <p>{words.notFetched(calls)}</p>
      <FailureNotice failure={failure} />
      <div class="row">
        <Button isBusy={at > 0 || isWaiting} onClick={fetchAll}>
          {at > 0 ? words.fetching(at, datasets.length) : words.fetchNow(calls)}
        </Button>
        {named && <span class="hint">{words.callsLeft(named.callsLeft)}</span>}
      </div>
    </>
  );
}
