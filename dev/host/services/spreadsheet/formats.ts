// How cells look, and which are merged.

import { contains, doTouch } from '../../box';
import { type Caller, ServiceException } from '../../caller';
import type { Box } from '../../workbook';
import type { CellFormat, FormattedArea } from '../../workbook/formats';
import type { Access } from './access';
import { type BorderLines, borderAreas } from './borders';
import { requireUncut } from './freezing';

export type MergeKind = 'all' | 'across' | 'vertically';
export type Formats = readonly (readonly Partial<CellFormat>[])[];

/** Reported. */
const partOfMerge = 'You must select all cells in a merged range to merge or unmerge them.';

export function formatsRemote(access: Access) {
  const { use, locate } = access;

  const change = (caller: Caller, sheetId: number, areas: readonly FormattedArea[]): Promise<void> =>
    access.changeCells(
      caller,
      sheetId,
      areas.map(({ box }) => box),
      workbook => workbook.formats.change(sheetId, areas),
    );

  async function touching(caller: Caller, sheetId: number, boxes: readonly Box[]) {
    await locate(caller, sheetId);
    const all = await use(caller, workbook => workbook.overlays.of(sheetId, 'merges'));
    const isTouched = (merged: Box) => boxes.some(box => doTouch(merged, box));
    return { touched: all.filter(isTouched), others: all.filter(merged => !isTouched(merged)) };
  }

  return {
    getFormats: (caller: Caller, sheetId: number, box: Box): Promise<Formats> =>
      use(caller, workbook => workbook.formats.of(sheetId, box)),
    setFormats: change,
    setBorders: async (
      caller: Caller,
      sheetId: number,
      boxes: readonly Box[],
      lines: BorderLines,
    ): Promise<void> => {
      const facts = await locate(caller, sheetId);
      const areas = boxes.flatMap(box => borderAreas(box, lines, facts));
      // The cells beside a protected one show its border, too.
      await access.changeCells(caller, sheetId, boxes, workbook => workbook.formats.change(sheetId, areas));
    },
    /** Those that touch the box. Their order isn't documented. */
    getMerges: async (caller: Caller, sheetId: number, box: Box): Promise<readonly Box[]> =>
      (await touching(caller, sheetId, [box])).touched.toSorted(
        (a, b) => a.row - b.row || a.column - b.column,
      ),
    /** The content of each one's first cell stays, the others' is lost. */
    merge: async (caller: Caller, sheetId: number, box: Box, kind: MergeKind): Promise<void> => {
      const { touched, others } = await touching(caller, sheetId, [box]);
      if (!touched.every(merged => contains(box, merged))) throw new ServiceException(partOfMerge);
      const merged = partsOf(box, kind).filter(({ rows, columns }) => rows * columns > 1);
      const look = await use(caller, workbook => workbook.tabs.look(sheetId));
      for (const part of merged) requireUncut(part, look);
      await access.changeCells(caller, sheetId, [box], async workbook => {
        for (const part of merged)
          for (const rest of restOf(part)) await workbook.write(sheetId, rest, blanks(rest));
        await workbook.overlays.set(sheetId, 'merges', [...others, ...merged]);
      });
    },
    breakApart: async (caller: Caller, sheetId: number, boxes: readonly Box[]): Promise<void> => {
      const { touched, others } = await touching(caller, sheetId, boxes);
      if (!touched.every(merged => boxes.some(box => contains(box, merged))))
        throw new ServiceException(partOfMerge);
      await access.changeCells(caller, sheetId, boxes, workbook =>
        workbook.overlays.set(sheetId, 'merges', others),
      );
    },
  };
}

function partsOf(box: Box, kind: MergeKind): Box[] {
  if (kind === 'across')
    return Array.from({ length: box.rows }, (_, down) => ({ ...box, row: box.row + down, rows: 1 }));
  if (kind === 'vertically')
    return Array.from({ length: box.columns }, (_, across) => ({
      ...box,
      column: box.column + across,
      columns: 1,
    }));
  return [box];
}

/** All but the first cell. */
function restOf({ row, column, rows, columns }: Box): Box[] {
  const besides = { row, column: column + 1, rows: 1, columns: columns - 1 };
  const below = { row: row + 1, column, rows: rows - 1, columns };
  return [besides, below].filter(box => box.rows > 0 && box.columns > 0);
}

export function blanks({ rows, columns }: Box): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}
