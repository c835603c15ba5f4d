// The footer from which a person refreshes: the price stands in the button as soon as it is known.
import type { Home } from '../../contract';
import { useAddOn } from '../add-on';
import { fetchedVersion } from '../fetched-version';
import { callsOf, dueIn } from '../running/plan-cost';
import { RunEnd } from '../running/run-end';
import { usePlan } from '../running/use-plan';
import { useStart } from '../running/use-start';
import { FootRow } from '../shell/foot-row';
import { Button } from '../ui/button';
import { useFocusIfLost } from '../use-focus-if-lost';
import { HomeOrigin } from './home-origin';

interface Props {
  readonly home: Home;
  /** CoinTracking doesn't answer formulas at this moment; a person may try. */
  readonly isOutage: boolean;
  /** The screen has a main button already. */
  readonly isSecond: boolean;
  /** A refresh has ended, and with it the button that had the focus. */
  readonly takesFocus: boolean;
}

export function RefreshFoot({ home, isOutage, isSecond, takesFocus }: Props) {
  const button = useFocusIfLost<HTMLButtonElement>(takesFocus);
  const { words, inWords, shown, snapshot, account } = useAddOn();
  const planning = usePlan('everything', {
    isWanted: shown === 'home',
    version: fetchedVersion(snapshot),
    followsSheet: false,
  });
  const { plan, failure } = planning;
  const defaultAccount = snapshot?.defaultAccount ?? '';
  const starting = useStart('everything', planning, one => dueIn(one, defaultAccount));
  const calls = plan ? callsOf(dueIn(plan, defaultAccount)) : 0;
  const status = snapshot?.accounts.find(known => known.account === account);
  const { callsLeft = 0, callsAnHour = 0 } = status ?? {};
  const origin = <HomeOrigin home={home} />;
  return (
    <>
      <RunEnd />
      {starting.costsMore && <p class="caption warn">{words.refresh.changed}</p>}
      {failure && <p class="caption warn">{inWords(failure)}</p>}
      <FootRow
        gauge={callsAnHour > 0 ? { value: callsLeft, most: callsAnHour } : undefined}
        first={isOutage ? <span class="warn">{origin}</span> : origin}
        second={callsAnHour > 0 && words.callsLeft(callsLeft, callsAnHour)}
      >
        <Button
          buttonRef={button}
          look={calls > 0 && !isOutage && !isSecond ? 'main' : 'plain'}
          calls={calls}
          isBusy={starting.isBusy}
          isOff={!plan && !failure}
          onClick={() => void (failure ? planning.ask() : starting.start())}
        >
          {isOutage ? words.home.tryNow : words.home.refresh}
        </Button>
      </FootRow>
    </>
  );
}
