// Insert as a formula or as values; after that, update what was inserted.
import type { InsertRequest } from '../../../contract';
import { useAddOn } from '../../add-on';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import { useInsertWords } from '../use-insert-words';
import type { FootKind } from './foot-kind';
import type { Inserting } from './use-inserting';
import type { KnownRoom } from './use-room';

interface Props {
  readonly foot: FootKind;
  readonly request: Pick<InsertRequest, 'formula' | 'formatted'>;
  readonly isTable: boolean;
  readonly room: KnownRoom | undefined;
  readonly inserting: Inserting;
  readonly isFormatted: boolean;
  onFormatted(isFormatted: boolean): void;
}

export function InsertFoot({ foot, request, isTable, room, inserting, isFormatted, onFormatted }: Props) {
  const { words } = useAddOn();
  const { builder } = useInsertWords();
  const { last, doing } = inserting;
  const isOff = foot.kind === 'off' || doing !== undefined;
  const act = (as: 'formula' | 'values') =>
    void (last ? inserting.update(as, request) : inserting.insert(as, request));
  const label = last
    ? builder.update(cellOf(last.inserted.address))
    : room
      ? builder.insertIn(room.selected)
      : builder.insertHere;
  return (
    <>
      {isTable && foot.kind === 'insert' && (
        <label class="tick small">
          <input
            type="checkbox"
            checked={isFormatted}
            onChange={event => onFormatted(event.currentTarget.checked)}
          />
          <span>{builder.formatted}</span>
        </label>
      )}
      <div class="foot-buttons">
        <Button
          look="main"
          calls={foot.kind === 'insert-unseen' ? foot.calls : 0}
          isBusy={doing === 'formula'}
          isOff={isOff}
          onClick={() => act('formula')}
        >
          {label}
        </Button>
        <Button
          isBusy={doing === 'values'}
          isOff={isOff || foot.kind !== 'insert'}
          onClick={() => act('values')}
        >
          {builder.asValues}
        </Button>
      </div>
      <Caption foot={foot} room={room} isUpdate={last !== undefined} between={words.common.between} />
      {last && room && foot.kind === 'insert' && room.selected !== last.inserted.address && (
        <p class="caption">
          <LinkButton onClick={() => void inserting.insert('formula', request)}>
            {builder.insertAgain(room.selected)}
          </LinkButton>
        </p>
      )}
    </>
  );
}

interface CaptionProps {
  readonly foot: FootKind;
  readonly room: KnownRoom | undefined;
  readonly isUpdate: boolean;
  readonly between: string;
}

function Caption({ foot, room, isUpdate, between }: CaptionProps) {
  const { builder } = useInsertWords();
  if (foot.kind === 'off') return null;
  if (foot.kind === 'insert-unseen') return <p class="caption quiet">{builder.sizeLater}</p>;
  if (!room?.isCurrent) return <p class="caption quiet">{builder.noCall}</p>;
  const needs = isUpdate ? builder.needsOwn(room.area) : builder.needs(room.area);
  return <p class="caption quiet">{[needs, builder.noCall].join(between)}</p>;
}

/** `Sheet1!A1` is A1. */
function cellOf(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
