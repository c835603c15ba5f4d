// The result of a section's last action: shown at its top and announced. It takes the focus if the clicked button is gone.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAddOn } from './add-on';
import { Notice } from './ui/notice';

interface Outcome {
  readonly sentence: string;
  readonly more?: ComponentChildren;
}

export function useOutcome() {
  const { announce } = useAddOn();
  const [outcome, setOutcome] = useState<Outcome>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome && document.activeElement === document.body) place.current?.focus();
  }, [outcome]);
  const show = (sentence: string, more?: ComponentChildren) => {
    setOutcome({ sentence, more });
    announce(sentence);
  };
  const notice = outcome && (
    <div class="outcome" ref={place} tabIndex={-1}>
      <Notice kind="good">
        <p>{outcome.sentence}</p>
        {outcome.more}
      </Notice>
    </div>
  );
  return { notice, show, clear: () => setOutcome(undefined) };
}
