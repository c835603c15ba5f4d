import { colours } from './colours';

const line =
  'M10,66 L16,71 L22,74 L27,77 L33,79 L39,80 L45,81 L50,79 L56,78 L62,79 L68,69 L74,61 L79,72 L85,70 L91,66 L97,62 L102,60 L108,56 L114,60 L120,58 L125,62 L131,57 L137,54 L143,55 L149,50 L154,48 L160,40';
/** Shares of the ring with a radius of 20.8, whose length is 130.7. */
const ring = [
  [colours.dark, 0, 67.8],
  [colours.light, 68, 24.6],
  [colours.blue, 92.8, 14.2],
  [colours.sand, 107.2, 23.1],
] as const;

/** Two figures, the value over time, a ring of shares. */
export function OverviewPicture() {
  return (
    <svg class="picture" viewBox="0 0 268 104" aria-hidden="true">
      <rect x="10" y="9" width="54" height="5" rx="2" fill={colours.word} />
      <rect x="10" y="18" width="80" height="8" rx="2" fill={colours.ink} />
      <rect x="112" y="9" width="38" height="5" rx="2" fill={colours.word} />
      <rect x="112" y="18" width="54" height="8" rx="2" fill={colours.dark} />
      <path d={`${line} L160,92 L10,92Z`} fill={colours.area} />
      <path d={line} fill="none" stroke={colours.dark} stroke-width="2" stroke-linejoin="round" />
      <g transform="rotate(-90 220 60)" fill="none" stroke-width="11.4">
        {ring.map(([colour, start, length]) => (
          <circle
            key={colour}
            cx="220"
            cy="60"
            r="20.8"
            stroke={colour}
            stroke-dasharray={`${length - 1} 131`}
            stroke-dashoffset={-start}
          />
        ))}
      </g>
    </svg>
  );
}
