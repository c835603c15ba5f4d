// The buttons that put a formula into the sheet. What it costs and which cells it takes stands at them.
import { everyAccount } from '../../../../functions/define/reads';
import type { Preview } from '../../../contract';
import { useAddOn } from '../../add-on';
import type { PageAnswer } from '../../call';
import { Button } from '../../ui/button';
import { useInsertWords } from '../use-insert-words';
import { FetchFoot } from './fetch-foot';
import { footKind } from './foot-kind';
import { InsertFoot } from './insert-foot';
import type { Fetching } from './use-fetching';
import type { Inserting } from './use-inserting';
import type { KnownRoom } from './use-room';

interface Props {
  readonly formula: string;
  readonly sheetName: string;
  readonly isFormatted: boolean;
  readonly isReady: boolean;
  readonly preview: PageAnswer<Preview> | undefined;
  /** As the form says; `undefined` or blank: the default one. */
  readonly account: string | undefined;
  readonly room: KnownRoom | undefined;
  readonly inserting: Inserting;
  readonly fetching: Fetching;
  onFormatted(isFormatted: boolean): void;
}

export function FormFoot(props: Props) {
  const { formula, sheetName, isFormatted, isReady, preview, account, room, inserting, fetching } = props;
  const { snapshot, isDemo } = useAddOn();
  const { builder } = useInsertWords();
  const accounts = snapshot?.accounts ?? [];
  const status = accounts.find(one => (account ? one.account === account : one.isDefault));
  const ofAll = accounts.reduce((sum, one) => sum + one.callsLeft, 0);
  const callsLeft = account === everyAccount ? ofAll : (status?.callsLeft ?? 0);
  const foot = footKind({
    isReady,
    preview,
    callsLeft: isDemo ? Number.POSITIVE_INFINITY : callsLeft,
    hasFailed: fetching.failure !== undefined,
  });
  if (foot.kind === 'fetch' || fetching.isBusy)
    return <FetchFoot foot={foot} status={status} fetching={fetching} />;
  const value = preview?.ok && preview.value.kind === 'value' ? preview.value : undefined;
  const isTable = value !== undefined && value.rows * value.columns > 1;
  const isNoRoom = foot.kind === 'insert' && room?.isCurrent === true && room.occupied !== '';
  const request = { formula, formatted: isFormatted && isTable };
  if (isNoRoom)
    return (
      <>
        <Button
          look="main"
          isWide
          isBusy={inserting.doing === 'new-sheet'}
          onClick={() => void inserting.insert('new-sheet', { ...request, sheetName })}
        >
          {builder.newSheet}
        </Button>
        {inserting.last === undefined && <p class="caption quiet centred">{builder.orSelect}</p>}
      </>
    );
  return (
    <InsertFoot
      foot={foot}
      request={request}
      isTable={isTable}
      room={room}
      inserting={inserting}
      isFormatted={isFormatted}
      onFormatted={props.onFormatted}
    />
  );
}
