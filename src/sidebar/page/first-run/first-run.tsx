// Before anything is connected: three numbered steps, or demo data. There are no tabs yet.
import { useState } from 'preact/hooks';
import type { Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { ConnectChoices } from '../connect/connect-choices';
import { KeyFields } from '../connect/key-fields';
import { useConnect } from '../connect/use-connect';
import { HelpPage } from '../settings/help-page';
import { OwnKeysPage } from '../settings/own-keys-page';
import { OutcomeNotice } from '../shell/outcome';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import { OutsideLink } from '../ui/outside-link';
import { Step } from './step';
import { TradeMark } from './trade-mark';

const keysAddress = 'https://cointracking.info/account_api.php';

export function FirstRun({ snapshot }: { readonly snapshot: Snapshot }) {
  const [page, open] = useState<'steps' | 'privacy' | 'own-keys'>('steps');
  const back = () => open('steps');
  return (
    <section class="panel">
      <div class="scroll">
        <OutcomeNotice />
        <div class="stack" hidden={page !== 'steps'}>
          <Steps snapshot={snapshot} onOpen={open} />
        </div>
        {page === 'privacy' && <HelpPage topic="privacy" onBack={back} />}
        {page === 'own-keys' && <OwnKeysPage keys={snapshot.ownKeys} onBack={back} />}
      </div>
    </section>
  );
}

interface StepsProps {
  readonly snapshot: Snapshot;
  onOpen(page: 'privacy' | 'own-keys'): void;
}

function Steps({ snapshot, onOpen }: StepsProps) {
  const { words, reloadHome, go, tell, showDemo } = useAddOn();
  const { firstRun, connect } = words;
  const [isStarting, setStarting] = useState(false);
  const connecting = useConnect(snapshot, { account: '' }, ({ coins = 0 }) => {
    go('home');
    tell({ lead: connect.connected, text: connect.answered(coins) });
    void reloadHome();
  });
  const { form, isBusy, element, errorOf } = connecting;
  const hasKey = form.apiKey !== '';
  const hasPair = hasKey && form.apiSecret !== '' && !errorOf('apiKey') && !errorOf('apiSecret');
  const tryDemo = async () => {
    setStarting(true);
    await showDemo(true);
    setStarting(false);
  };
  return (
    <>
      <div class="welcome">
        <TradeMark />
        <h2 class="title">{firstRun.title}</h2>
      </div>
      <form
        ref={element}
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (!isBusy) void connecting.submit();
        }}
      >
        <ol class="stack">
          <Step number={1} title={firstRun.makeKey} isDone={hasKey}>
            <p class="small quiet">{firstRun.makeKeyWhy}</p>
            {!hasKey && (
              <>
                <p class="caption quiet">{firstRun.plans}</p>
                <OutsideLink href={keysAddress}>{firstRun.openApiPage}</OutsideLink>
              </>
            )}
          </Step>
          <Step number={2} title={firstRun.paste} isDone={hasPair}>
            <KeyFields connecting={connecting} />
          </Step>
          <Step number={3} title={firstRun.connect}>
            <ConnectChoices connecting={connecting} person={snapshot.person} />
          </Step>
        </ol>
      </form>
      {!isBusy && (
        <>
          <div class="instead">
            <Button isWide isBusy={isStarting} onClick={tryDemo}>
              {firstRun.tryDemo}
            </Button>
            <p class="caption quiet">{firstRun.tryDemoWhy}</p>
          </div>
          <p class="kept-here caption quiet">
            <Icon name="lock" />
            <span>
              {firstRun.keptHere[form.storage]}{' '}
              <LinkButton onClick={() => onOpen('privacy')}>{firstRun.privacy}</LinkButton>
              {snapshot.ownKeys.length > 0 && (
                <>
                  {' · '}
                  <LinkButton onClick={() => onOpen('own-keys')}>{firstRun.ownKeys}</LinkButton>
                </>
              )}
            </span>
          </p>
        </>
      )}
    </>
  );
}
