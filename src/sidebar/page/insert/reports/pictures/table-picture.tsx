import { colours } from './colours';

const gains = [colours.dark, colours.word, colours.down, colours.word, colours.dark];

/** Rows with a gain or a loss each. `width`: in the units of the picture. */
export function TablePicture({ width }: { readonly width: number }) {
  return (
    <svg class="picture" viewBox={`0 0 ${width} 78`} aria-hidden="true">
      {gains.map((colour, row) => (
        <g key={row} transform={`translate(0 ${12 + row * 12})`}>
          <rect
            x="10"
            width={row === 0 ? 22 : 30}
            height="4"
            rx="2"
            fill={row === 0 ? colours.ink : colours.word}
          />
          <rect x="52" width="20" height="4" rx="2" fill={colours.faint} />
          <rect x={width - 42} width="32" height="4" rx="2" fill={colour} />
        </g>
      ))}
    </svg>
  );
}
