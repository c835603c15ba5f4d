import { colours } from './colours';

const bars = [
  [60, 24, 14],
  [34, 26, 10],
  [20, 18, 12],
  [16, 8, 6],
] as const;
const inks = [colours.dark, colours.light, colours.blue];

/** A bar a place, in parts by coin. */
export function BarsPicture() {
  return (
    <svg class="picture" viewBox="0 0 128 78" aria-hidden="true">
      {bars.map((parts, row) =>
        parts.map((width, at) => (
          <rect
            key={`${row} ${at}`}
            x={12 + parts.slice(0, at).reduce<number>((sum, before) => sum + before, 0)}
            y={12 + row * 14}
            width={width}
            height="8"
            fill={inks[at]}
          />
        )),
      )}
    </svg>
  );
}
