import { colours } from './colours';

/** Heights of the upper and the lower part. */
const columns = [
  [14, 8],
  [19, 12],
  [16, 8],
  [24, 14],
  [30, 16],
  [26, 16],
] as const;

/** A column a month, in two parts. */
export function ColumnsPicture() {
  return (
    <svg class="picture" viewBox="0 0 128 78" aria-hidden="true">
      {columns.map(([upper, lower], at) => (
        <g key={at} transform={`translate(${14 + at * 18} 0)`}>
          <rect y={68 - lower - upper} width="10" height={upper} fill={colours.light} />
          <rect y={68 - lower} width="10" height={lower} fill={colours.dark} />
        </g>
      ))}
    </svg>
  );
}
