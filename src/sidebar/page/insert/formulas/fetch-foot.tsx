// The data isn't there: the button that fetches it, with its price.
import type { AccountStatus } from '../../../contract';
import { useAddOn } from '../../add-on';
import { Button } from '../../ui/button';
import { useInsertWords } from '../use-insert-words';
import type { FootKind } from './foot-kind';
import type { Fetching } from './use-fetching';

interface Props {
  readonly foot: FootKind;
  readonly status: AccountStatus | undefined;
  readonly fetching: Fetching;
}

export function FetchFoot({ foot, status, fetching }: Props) {
  const { builder } = useInsertWords();
  const { isDemo } = useAddOn();
  const datasets = foot.kind === 'fetch' ? foot.datasets : [];
  const calls = foot.kind === 'fetch' ? foot.calls : 0;
  return (
    <>
      <Button
        look="main"
        isWide
        calls={fetching.isBusy ? 0 : calls}
        isBusy={fetching.isBusy}
        onClick={() => void fetching.start(datasets)}
      >
        {fetching.isBusy ? builder.fetching : builder.fetch}
      </Button>
      {status && !isDemo && (
        <p class="caption quiet centred">{builder.left(status.callsLeft, status.callsAnHour)}</p>
      )}
    </>
  );
}
