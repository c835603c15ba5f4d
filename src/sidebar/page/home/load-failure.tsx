// Where nothing could be loaded at all: why, and again.
import { useState } from 'preact/hooks';
import { useAddOn } from '../add-on';
import type { PageFailure } from '../call';
import { Screen } from '../shell/screen';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

export function LoadFailure({ failure }: { readonly failure: PageFailure }) {
  const { words, inWords, reload } = useAddOn();
  const [isBusy, setBusy] = useState(false);
  const isOffline = failure.code === 'PAGE' && failure.trouble === 'offline';
  const again = async () => {
    setBusy(true);
    await reload();
    setBusy(false);
  };
  return (
    <Screen tab="home">
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
