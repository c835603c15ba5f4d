// Where an overlay is after rows or columns of a sheet were inserted or deleted.
import { boxAfter, type LineEdit } from '../box';
import type { Box } from '../workbook';
import type { OverlayKind, Overlays } from './overlays';

interface Edited {
  /** The overlay's own sheet. */
  readonly sheetId: number;
  readonly edited: number;
  readonly edit: LineEdit;
}

type After<T> = (
  overlay: T,
  boxOn: (sheetId: number, box: Box) => Box | undefined,
  own: number,
) => T | undefined;

const afterOf: { readonly [K in OverlayKind]: After<Overlays[K]> } = {
  merges: (box, boxOn, own) => {
    const moved = boxOn(own, box);
    return moved && (moved.rows > 1 || moved.columns > 1) ? moved : undefined;
  },
};

/** `undefined`: it is gone with its cells. */
export function overlayAfter<K extends OverlayKind>(
  kind: K,
  overlay: Overlays[K],
  { sheetId, edited, edit }: Edited,
): Overlays[K] | undefined {
  const boxOn = (on: number, box: Box) => (on === edited ? boxAfter(box, edit) : box);
  return afterOf[kind](overlay, boxOn, sheetId);
}
