// Where one of our formulas stands in the selected cell, its table can get its looks from here.
import { Notice } from '../ui/notice';
import { FormatTable } from './format-table';
import { useRoom } from './formulas/use-room';
import { useInsertWords } from './use-insert-words';

const oneCell = { rows: 1, columns: 1 };

export function SelectedTable() {
  const { builder } = useInsertWords();
  const room = useRoom(oneCell, undefined);
  if (room === undefined || room.formula === '') return null;
  return (
    <Notice kind="note" text={builder.here(room.selected)}>
      <FormatTable room={room} />
    </Notice>
  );
}
