// How the last refresh ended, in one line above Home's footer: for some seconds if all went well, else until it has been looked
// at on the tab Refresh.
import { useEffect } from 'preact/hooks';
import { useAddOn } from '../add-on';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import { outcomeOf } from './run-outcome';
import { useWork } from './work';

const shownMillis = 8_000;

export function RunEnd() {
  const { words, inWords, shown, go } = useAddOn();
  const { run, forget } = useWork().refreshing;
  const outcome = run?.stage === 'done' ? outcomeOf(run) : undefined;
  const isWell = outcome !== undefined && !run?.failure && outcome.failed + outcome.leftOut === 0;
  useEffect(() => {
    if (!isWell || shown !== 'home') return;
    const timer = setTimeout(forget, shownMillis);
    return () => clearTimeout(timer);
  }, [isWell, shown, run]);
  if (run === undefined || outcome === undefined) return null;
  if (isWell)
    return (
      <p class="run-end up">
        <Icon name="check" />
        {words.home.refreshed(outcome.fetched, outcome.cells)}
      </p>
    );
  return (
    <p class="run-end warn">
      <Icon name="alert" />
      <LinkButton onClick={() => go('refresh')}>
        {run.failure ? inWords(run.failure) : words.refresh.result(outcome)}
      </LinkButton>
    </p>
  );
}
