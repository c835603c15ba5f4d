// The value over up to six months, as a line: only where the history is fetched already.
import { useAddOn } from '../add-on';

const [width, height, edge] = [268, 44, 3];
/** More points than that no eye tells apart. */
const mostPoints = 90;
const daysOfMonth = 30.4;

/** `values`: day by day, oldest first. */
export function ValueLine({ values }: { readonly values: readonly number[] }) {
  const { words } = useAddOn();
  if (values.length < 2) return null;
  const days = values.length - 1;
  const months = Math.round(days / daysOfMonth);
  const start = months >= 2 ? words.home.monthsAgo(months) : words.home.daysAgo(days);
  const line = pathOf(thinned(values));
  return (
    <div class="value-line">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.home.line}
      >
        <path class="value-area" d={`M0,${height} L${line} L${width},${height}Z`} />
        <path class="value-path" d={`M${line}`} />
      </svg>
      <div class="spread caption quiet">
        <span>{start}</span>
        <span>{words.home.today}</span>
      </div>
    </div>
  );
}

/** The first and the last always stay. */
function thinned(values: readonly number[]): readonly number[] {
  if (values.length <= mostPoints) return values;
  const step = (values.length - 1) / (mostPoints - 1);
  return Array.from({ length: mostPoints }, (_, point) => values[Math.round(point * step)]!);
}

function pathOf(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const range = most - least;
  const room = height - 2 * edge;
  return values
    .map((value, at) => {
      const x = (at / (values.length - 1)) * width;
      const y = range === 0 ? height / 2 : edge + ((most - value) / range) * room;
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' L');
}
