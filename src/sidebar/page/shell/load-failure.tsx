// Where nothing could be loaded at all: why, and again.
import { useState } from 'preact/hooks';
import type { Tab } from '../../contract';
import { useAddOn } from '../add-on';
import type { PageFailure } from '../call';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Screen } from './screen';

interface Props {
  readonly tab: Tab;
  readonly failure: PageFailure;
}

export function LoadFailure({ tab, failure }: Props) {
  const { words, inWords, reload } = useAddOn();
  const [isBusy, setBusy] = useState(false);
  const isOffline = failure.code === 'PAGE' && failure.trouble === 'offline';
  const again = async () => {
    setBusy(true);
    await reload();
    setBusy(false);
  };
  return (
    <Screen tab={tab}>
      <Notice
        kind="error"
        {...(isOffline && { lead: words.troubled.offline })}
        text={isOffline ? words.troubled.offlineEmpty : inWords(failure)}
      >
        <Button isBusy={isBusy} onClick={again}>
          {words.common.again}
        </Button>
      </Notice>
    </Screen>
  );
}
