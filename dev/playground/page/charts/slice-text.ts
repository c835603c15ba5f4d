// Whether a text has room on a slice of a pie: Google writes nothing on a slice that is too narrow for it.
import { type TextStyle, textWidth } from './text-style';

/** Radii in pixels. */
interface Ring {
  readonly inner: number;
  readonly outer: number;
}

/** Parts of the whole turn, from the top and clockwise. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** In pixels, on each side of the text. */
const ROOM = 2;

/** The text stands upright in the middle of its slice, and all four corners have to lie on it. */
export function fitsSlice(
  text: string,
  style: Pick<TextStyle, 'fontSize' | 'fontWeight'>,
  { from, to }: Part,
  { inner, outer }: Ring,
): boolean {
  const [middle, distance] = [(from + to) / 2, (inner + outer) / 2];
  const x = distance * Math.sin(2 * Math.PI * middle);
  const y = -distance * Math.cos(2 * Math.PI * middle);
  const [halfWidth, halfHeight] = [textWidth(text, style) / 2 + ROOM, style.fontSize / 2 + ROOM];
  const corners = [-halfWidth, halfWidth].flatMap(right =>
    [-halfHeight, halfHeight].map(down => [x + right, y + down] as const),
  );
  return corners.every(([right, down]) => {
    const radius = Math.hypot(right, down);
    const away = Math.atan2(right, -down) / (2 * Math.PI) - middle;
    const turned = Math.abs(away - Math.round(away));
    return radius >= inner && radius <= outer && turned <= (to - from) / 2;
  });
}
