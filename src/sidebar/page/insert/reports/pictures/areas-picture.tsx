import { colours } from './colours';

/** From the largest, which is behind, to the smallest. */
const areas = [
  [
    colours.sand,
    'M0,68 L11,61 L18,58 L29,55 L37,53 L44,42 L51,36 L58,41 L66,31 L73,23 L80,28 L88,26 L95,29 L102,22 L110,21 L117,19 L128,12',
  ],
  [
    colours.blue,
    'M0,69 L11,63 L18,61 L29,58 L37,57 L44,48 L51,43 L58,47 L66,39 L73,33 L80,36 L88,36 L95,36 L102,32 L110,30 L117,30 L128,23',
  ],
  [
    colours.light,
    'M0,70 L11,65 L18,64 L29,62 L37,60 L44,52 L51,48 L58,51 L66,44 L73,39 L80,41 L88,41 L95,41 L102,38 L110,36 L117,36 L128,30',
  ],
  [
    colours.dark,
    'M0,71 L11,67 L18,65 L29,64 L37,63 L44,57 L51,53 L58,55 L66,51 L73,48 L80,49 L88,48 L95,49 L102,47 L110,45 L117,44 L128,41',
  ],
] as const;

/** The value of some coins over time, one above the other. */
export function AreasPicture() {
  return (
    <svg class="picture" viewBox="0 0 128 78" aria-hidden="true">
      {areas.map(([colour, line]) => (
        <path key={colour} d={`${line} L128,78 L0,78Z`} fill={colour} />
      ))}
    </svg>
  );
}
