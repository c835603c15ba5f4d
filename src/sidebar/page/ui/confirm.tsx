// Asks for confirmation of a step that can't be undone, in place, with its consequence.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useAddOn } from '../add-on';
import type { PageFailure } from '../call';
import { useReturnFocus } from '../use-return-focus';
import { Button } from './button';
import { FailureNotice } from './failure-notice';

interface Props {
  readonly label: string;
  readonly question: string;
  readonly consequence: string;
  readonly isBusy: boolean;
  readonly failure: PageFailure | undefined;
  onConfirm(): void;
}

export function Confirm({ label, question, consequence, isBusy, failure, onConfirm }: Props) {
  const { words } = useAddOn();
  const [isAsking, setAsking] = useState(false);
  const opener = useReturnFocus(isAsking);
  const wayOut = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAsking) wayOut.current?.focus();
  }, [isAsking]);
  if (!isAsking)
    return (
      <Button buttonRef={opener} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      class="confirm"
      role="group"
      aria-label={question}
      onKeyDown={event => {
        if (event.key === 'Escape' && !isBusy) setAsking(false);
      }}
    >
      <h3>{question}</h3>
      <p class="small">{consequence}</p>
      <FailureNotice failure={failure} />
      <div class="row">
        <Button buttonRef={wayOut} isOff={isBusy} onClick={() => setAsking(false)}>
          {words.common.cancel}
        </Button>
        <Button look="danger" isBusy={isBusy} onClick={onConfirm}>
          {label}
        </Button>
      </div>
    </div>
  );
}
