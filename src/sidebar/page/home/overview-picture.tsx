/** What the overview looks like, very small: a line over time and a ring of shares. */
export function OverviewPicture() {
  const line = 'M8,38 L13,42 L18,43 L22,41 L26,33 L30,36 L34,30 L38,26 L42,31 L46,25 L50,22 L52,16';
  return (
    <svg class="picture" width="84" height="60" viewBox="0 0 84 60" aria-hidden="true">
      <path class="value-area" d={`${line} L52,50 L8,50Z`} />
      <path class="value-path" d={line} />
      <circle class="ring-rest" cx="67" cy="30" r="8" />
      <circle class="ring-part" cx="67" cy="30" r="8" transform="rotate(-90 67 30)" />
    </svg>
  );
}
