// Alternating colors. Reference: spreadsheet/banding.

import { doTouch } from '../../box';
import { type Caller, ServiceException } from '../../caller';
import { nextId } from '../../next-id';
import type { Box, SheetFacts } from '../../workbook';
import type { Banding } from '../../workbook/banding';
import type { Access } from './access';

export type BandingOf = Banding & { readonly sheet: SheetFacts };

/** Reported. */
const alreadyBanded =
  'You cannot add alternating background colors to a range that already has alternating background colors.';

export function bandingsRemote(access: Access) {
  const { use, locate } = access;
  const all = (caller: Caller, sheetId: number) =>
    use(caller, workbook => workbook.overlays.of(sheetId, 'bandings'));

  async function replace(
    caller: Caller,
    sheetId: number,
    boxes: readonly Box[],
    bandings: readonly Banding[],
  ): Promise<void> {
    const overlap = bandings.some((one, index) =>
      bandings.some((other, at) => at > index && doTouch(one.box, other.box)),
    );
    if (overlap) throw new ServiceException(alreadyBanded);
    await access.changeCells(caller, sheetId, boxes, workbook =>
      workbook.overlays.set(sheetId, 'bandings', bandings),
    );
  }

  return {
    /** Those that touch the box, or all of the sheet. */
    getBandings: async (caller: Caller, sheetId: number, box?: Box): Promise<readonly BandingOf[]> => {
      const sheet = await locate(caller, sheetId);
      const touched = (await all(caller, sheetId)).filter(one => box === undefined || doTouch(one.box, box));
      return touched.map(one => ({ ...one, sheet }));
    },
    addBanding: async (caller: Caller, sheetId: number, banding: Omit<Banding, 'id'>): Promise<BandingOf> => {
      const sheet = await locate(caller, sheetId);
      const others = await all(caller, sheetId);
      const made = { ...banding, id: nextId(others) };
      await replace(caller, sheetId, [banding.box], [...others, made]);
      return { ...made, sheet };
    },
    /** Does nothing to one that is gone: not documented. */
    changeBanding: async (
      caller: Caller,
      sheetId: number,
      id: number,
      change: Partial<Banding>,
    ): Promise<void> => {
      const list = await all(caller, sheetId);
      const boxes = list.filter(one => one.id === id).map(({ box }) => change.box ?? box);
      await replace(
        caller,
        sheetId,
        boxes,
        list.map(one => (one.id === id ? { ...one, ...change } : one)),
      );
    },
    removeBanding: async (caller: Caller, sheetId: number, id: number): Promise<void> => {
      const list = await all(caller, sheetId);
      const boxes = list.filter(one => one.id === id).map(({ box }) => box);
      await replace(
        caller,
        sheetId,
        boxes,
        list.filter(one => one.id !== id),
      );
    },
  };
}
