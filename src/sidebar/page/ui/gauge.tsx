// How much of something is left, as words and as a bar.
interface Props {
  readonly label: string;
  readonly value: number;
  readonly most: number;
}

const lowShare = 0.15;

export function Gauge({ label, value, most }: Props) {
  const share = most > 0 ? value / most : 0;
  return (
    <div class="gauge" data-low={share < lowShare}>
      <div>{label}</div>
      <div class="gauge-bar" aria-hidden="true">
        <div style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
