// How the last action ended, on top of the screen. It takes the focus if the clicked button is gone.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAddOn } from '../add-on';
import { Notice } from '../ui/notice';
import { isFocusLost } from '../use-focus-if-lost';

export function OutcomeNotice() {
  const { outcome } = useAddOn();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (outcome === undefined) return;
    place.current?.scrollIntoView({ block: 'nearest' });
    if (isFocusLost()) place.current?.focus();
  }, [outcome]);
  if (outcome === undefined) return null;
  return (
    <div class="outcome" ref={place} tabIndex={-1}>
      <Notice kind="good" {...outcome} />
    </div>
  );
}
