// The usual footer: two short lines to the left, a button to the right, above them how many calls are left.
import type { ComponentChildren } from 'preact';

interface Props {
  readonly gauge?: GaugeProps | undefined;
  readonly first: ComponentChildren;
  readonly second?: ComponentChildren;
  /** The button. */
  readonly children?: ComponentChildren;
}

export function FootRow({ gauge, first, second, children }: Props) {
  return (
    <>
      {gauge && <Gauge {...gauge} />}
      <div class="foot-row">
        <div class="caption">
          <div>{first}</div>
          {second && <div class="quiet">{second}</div>}
        </div>
        {children}
      </div>
    </>
  );
}

interface GaugeProps {
  readonly value: number;
  readonly most: number;
}

/** The words beside it say the same. */
function Gauge({ value, most }: GaugeProps) {
  const share = most > 0 ? value / most : 0;
  return (
    <div class="gauge" data-low={share === 0} aria-hidden="true">
      <div style={{ width: `${share * 100}%` }} />
    </div>
  );
}
