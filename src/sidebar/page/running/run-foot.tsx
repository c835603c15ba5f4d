// The footer while a refresh runs: which dataset, how many are done, and Stop.
import { datasetTitle } from '../../../languages/dataset-title';
import { useAddOn } from '../add-on';
import { FootRow } from '../shell/foot-row';
import { Button } from '../ui/button';
import { useFocusIfLost } from '../use-focus-if-lost';
import type { Run } from './use-refresh';
import { useWork } from './work';

export function RunFoot({ run }: { readonly run: Run }) {
  const { words, language } = useAddOn();
  const { refreshing } = useWork();
  const button = useFocusIfLost<HTMLButtonElement>();
  const ended = run.steps.filter(({ state }) => state !== 'waiting' && state !== 'fetching').length;
  const current = run.steps.find(({ state }) => state === 'fetching');
  const isFetching = run.stage === 'fetching';
  return (
    <>
      <progress
        class="progress thin"
        aria-label={words.refresh.progress}
        max={run.steps.length + 1}
        value={isFetching ? ended : run.steps.length + 0.5}
      />
      <FootRow
        first={
          current
            ? words.home.fetching(datasetTitle(current.dataset.dataset, language).name)
            : words.home.recalculating
        }
        second={run.steps.length > 0 && words.home.fetched(ended, run.steps.length)}
      >
        <Button buttonRef={button} isOff={run.isStopping || !isFetching} onClick={refreshing.stop}>
          {run.isStopping ? words.home.stopping : words.home.stop}
        </Button>
      </FootRow>
    </>
  );
}
