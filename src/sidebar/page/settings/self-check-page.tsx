// The self check: five things that the add-on stands on, and what to do where one of them fails.
import type { CheckedPart } from '../../contract';
import { useAddOn } from '../add-on';
import { BackButton } from '../shell/back-button';
import { PageTitle } from '../shell/page-title';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { StepLine } from '../ui/step-line';
import { useMutation } from '../use-mutation';

const parts = ['google', 'cache', 'answer', 'key', 'schedule'] as const;

interface Props {
  readonly checked: readonly CheckedPart[] | undefined;
  onChecked(parts: readonly CheckedPart[]): void;
}

export function SelfCheckPage({ checked, onChecked }: Props) {
  const { words, snapshot, applySnapshot, announce, go, reloadHome } = useAddOn();
  const { isBusy, failure, send } = useMutation('selfCheck');
  const { selfCheck, settings } = words;
  const tried = snapshot?.accounts.find(({ account }) => account === snapshot.defaultAccount);
  const account = (tried ?? snapshot?.accounts[0])?.account ?? '';
  const run = async () => {
    const done = await send({ account });
    if (done === undefined) return;
    applySnapshot(done.snapshot);
    onChecked(done.parts);
    const bad = done.parts.filter(({ state }) => state === 'bad').length;
    announce(bad === 0 ? settings.allWell : settings.toLookAt(bad));
    if (account !== '') void reloadHome();
  };
  return (
    <>
      <BackButton label={settings.title} onClick={() => go('settings', { name: 'list' })} />
      <PageTitle title={selfCheck.title}>
        <Button calls={account === '' ? 0 : 1} isBusy={isBusy} onClick={run}>
          {selfCheck.run}
        </Button>
      </PageTitle>
      <FailureNotice failure={failure} />
      <ul class="list">
        {parts.map(part => (
          <Line key={part} part={part} checked={checked?.find(known => known.part === part)} />
        ))}
      </ul>
      {checked === undefined && <p class="caption quiet">{selfCheck.hint}</p>}
    </>
  );
}

interface LineProps {
  readonly part: CheckedPart['part'];
  readonly checked: CheckedPart | undefined;
}

function Line({ part, checked }: LineProps) {
  const { words, formats } = useAddOn();
  const { selfCheck } = words;
  const marks = { well: 'done', bad: 'look', 'not-checked': 'waiting' } as const;
  const spoken = { well: selfCheck.well, bad: selfCheck.bad, 'not-checked': '' } as const;
  const seconds =
    checked?.millis === undefined ? '' : selfCheck.seconds(formats.oneDecimal(checked.millis / 1000));
  return (
    <StepLine
      state={checked ? marks[checked.state] : 'waiting'}
      spoken={checked && spoken[checked.state]}
      name={selfCheck.checks[part]}
      more={checked?.problem === 'off' ? selfCheck.scheduleOff : seconds}
      below={checked && <Reason checked={checked} />}
    />
  );
}

function Reason({ checked: { state, problem, failure } }: { readonly checked: CheckedPart }) {
  const { words, inWords } = useAddOn();
  const { selfCheck } = words;
  if (failure) {
    const sentence = inWords(failure);
    return <>{state === 'not-checked' ? `${selfCheck.notNow} ${sentence}` : sentence}</>;
  }
  switch (problem) {
    case 'permission':
      return <>{selfCheck.permission}</>;
    case 'cache-lost':
      return <>{selfCheck.cacheLost}</>;
    case 'no-account':
      return <>{selfCheck.noAccount}</>;
    case 'no-trigger':
      return <>{selfCheck.scheduleMissing}</>;
    default:
      return state === 'not-checked' ? selfCheck.unread : null;
  }
}
