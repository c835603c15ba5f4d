// What stands in the way of a table. Where it is a table of ours, its looks are offered.
import type { Size } from '../../../contract';
import { Notice } from '../../ui/notice';
import { FormatTable } from '../format-table';
import { useInsertWords } from '../use-insert-words';
import type { Inserting } from './use-inserting';
import type { KnownRoom } from './use-room';

interface Props {
  readonly room: KnownRoom | undefined;
  /** 0: not known. */
  readonly size: Size;
  readonly inserting: Inserting;
}

export function NoRoomNotice({ room, size, inserting }: Props) {
  const { builder } = useInsertWords();
  if (!room?.isCurrent || room.occupied === '' || size.rows === 0) return null;
  const isOne = size.rows * size.columns === 1;
  const cell = room.occupied.slice(room.occupied.lastIndexOf('!') + 1);
  const [before, named, after] = isOne ? builder.noRoomForOne(cell) : builder.noRoom(room.area, cell);
  const isOurs = inserting.last === undefined && room.formula !== '' && room.occupied === room.selected;
  return (
    <div class="no-room">
      <Notice
        kind="warning"
        text={
          <>
            {before}
            <b>{named}</b>
            {after}
          </>
        }
      >
        {isOurs && <FormatTable room={room} />}
      </Notice>
    </div>
  );
}
