// How far the making of a report is, and how it ended.
import { useAddOn } from '../../add-on';
import type { Make } from '../../running/use-making';
import { useWork } from '../../running/work';
import { PageTitle } from '../../shell/page-title';
import { Screen } from '../../shell/screen';
import { Button } from '../../ui/button';
import { MadeView } from './made-view';
import { MakingSteps } from './making-steps';
import { NotMadeView } from './not-made-view';

export function MakingView({ make }: { readonly make: Make }) {
  if (make.stage === 'made') return <MadeView make={make} />;
  if (make.stage === 'working' || make.stage === 'stopping') return <UnderWay make={make} />;
  return <NotMadeView make={make} />;
}

function UnderWay({ make }: { readonly make: Make }) {
  const { words } = useAddOn();
  const { making } = useWork();
  const isStopping = make.stage === 'stopping';
  const ending = make.isAnew ? 'endingAnew' : 'ending';
  const done = make.fetches.filter(({ state }) => state !== 'waiting' && state !== 'working').length;
  return (
    <Screen
      tab="insert"
      foot={
        <Button isWide isBusy={isStopping} onClick={making.stop}>
          {isStopping ? words.making[ending].stopping : words.making[ending].stop}
        </Button>
      }
    >
      <div class="stack close">
        <PageTitle title={words.making.title(make.name)} />
        <p class="small quiet">{words.making.duration}</p>
        <progress
          class="progress"
          aria-label={words.making.progress}
          max={make.fetches.length + make.sheetSteps.length}
          value={done + make.sheetStepsDone + 0.4}
        />
      </div>
      <MakingSteps make={make} />
    </Screen>
  );
}
