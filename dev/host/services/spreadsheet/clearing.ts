// What clearing a range takes away.
import type { Caller } from '../../caller';
import type { Box } from '../../workbook';
import type { FormatChange, FormatName } from '../../workbook/formats';
import type { Access } from './access';
import { blanks } from './formats';

export interface Cleared {
  readonly contents?: true;
  readonly formats?: 'all' | 'but for number formats';
  readonly notes?: true;
  readonly validations?: true;
  /** Of the whole sheet. */
  readonly conditionalFormats?: true;
}

const noFormat: { readonly [N in FormatName]: null } = {
  numberFormat: null,
  background: null,
  fontColor: null,
  fontFamily: null,
  fontSize: null,
  fontWeight: null,
  fontStyle: null,
  fontLine: null,
  horizontalAlignment: null,
  verticalAlignment: null,
  wrap: null,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
};

export function clearingRemote(access: Access) {
  return {
    clear: async (caller: Caller, sheetId: number, boxes: readonly Box[], what: Cleared): Promise<void> => {
      await access.changeCells(caller, sheetId, boxes, async workbook => {
        if (what.contents) for (const box of boxes) await workbook.write(sheetId, box, blanks(box));
        if (what.formats !== undefined) {
          const { numberFormat, ...others } = noFormat;
          const change: FormatChange = what.formats === 'all' ? noFormat : others;
          await workbook.formats.change(
            sheetId,
            boxes.map(box => ({ box, change })),
          );
        }
        const gone = boxes.map(box => ({ box, value: undefined }));
        if (what.notes) await workbook.notes.change(sheetId, gone);
        if (what.validations) await workbook.validations.change(sheetId, gone);
        if (what.conditionalFormats) await workbook.overlays.set(sheetId, 'conditionalFormats', []);
      });
    },
  };
}
