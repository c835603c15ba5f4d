// A report that wasn't made: its name is taken, something failed, or the person has stopped it.
import { useAddOn } from '../../add-on';
import type { Make } from '../../running/use-making';
import { useWork } from '../../running/work';
import { BackButton } from '../../shell/back-button';
import { PageTitle } from '../../shell/page-title';
import { Screen } from '../../shell/screen';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { useMutation } from '../../use-mutation';
import { MakingSteps } from './making-steps';

export function NotMadeView({ make }: { readonly make: Make }) {
  const { words, go, inWords } = useAddOn();
  const { making } = useWork();
  const opening = useMutation('openSheet');
  const { stage, name, order, other, failure, isAnew, left } = make;
  const isEnded = stage === 'removed' || stage === 'kept' || stage === 'restored';
  const back = () => {
    making.forget();
    go('insert', { name: 'list' });
  };
  if (isEnded)
    return (
      <Screen tab="insert">
        <BackButton label={words.making.back} takesFocus onClick={back} />
        <Notice kind="note" text={words.making[stage](name)} />
      </Screen>
    );
  return (
    <Screen tab="insert">
      <BackButton label={words.making.back} onClick={back} />
      <div class="stack close">
        <PageTitle title={isAnew ? words.making.failedAnew(name) : words.making.failed(name)} />
        <MakingSteps make={make} />
      </div>
      {other && <Taken name={name} />}
      {failure && <Notice kind="error" text={inWords(failure)} />}
      {left === 'whole' && <Notice kind="note" text={words.making.stillThere} />}
      {left === 'unfinished' && <Notice kind="warning" text={words.making.unfinished} />}
      <div class="stack close">
        {other ? (
          <>
            <Button look="main" isWide onClick={() => void making.start(order, other.freeName)}>
              {words.making.makeOther(other.freeName)}
            </Button>
            <Button isWide isBusy={opening.isBusy} onClick={() => void opening.send({ sheet: other.sheet })}>
              {words.making.openThere}
            </Button>
          </>
        ) : isAnew ? (
          left !== 'gone' && (
            <Button isWide onClick={() => void making.renew(make.sheet!, name)}>
              {words.making.anew}
            </Button>
          )
        ) : (
          <Button isWide onClick={() => void making.start(order)}>
            {words.common.again}
          </Button>
        )}
        <FailureNotice failure={opening.failure} />
      </div>
    </Screen>
  );
}

function Taken({ name }: { readonly name: string }) {
  const { words } = useAddOn();
  const [before, , after] = words.making.taken(name);
  return (
    <Notice
      kind="error"
      text={
        <>
          {before}
          <b>{name}</b>
          {after}
        </>
      }
    />
  );
}
