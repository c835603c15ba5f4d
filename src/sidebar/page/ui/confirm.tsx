// Asks for confirmation of a step that can't be undone, in place, with its consequence.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useAddOn } from '../add-on';
import type { PageFailure } from '../call';
import { useReturnFocus } from '../use-return-focus';
import { Button } from './button';
import { FailureNotice } from './failure-notice';

interface Props {
  readonly label: string;
  /** On the button that opens it; otherwise the same. */
  readonly openLabel?: string;
  /** On the way out. */
  readonly keepLabel?: string;
  readonly question: string;
  readonly consequence: string;
  readonly isBusy: boolean;
  readonly failure: PageFailure | undefined;
  /** Below the buttons. */
  readonly children?: ComponentChildren;
  onOpen?(): void;
  onConfirm(): void;
}

export function Confirm(props: Props) {
  const { words } = useAddOn();
  const { label, openLabel = label, keepLabel = words.common.cancel, question, consequence } = props;
  const { isBusy, failure, children, onOpen, onConfirm } = props;
  const [isAsking, setAsking] = useState(false);
  const opener = useReturnFocus(isAsking);
  const group = useRef<HTMLDivElement>(null);
  const wayOut = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!isAsking) return;
    wayOut.current?.focus({ preventScroll: true });
    group.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsking]);
  if (!isAsking)
    return (
      <div class="row">
        <Button
          buttonRef={opener}
          onClick={() => {
            setAsking(true);
            onOpen?.();
          }}
        >
          {openLabel}
        </Button>
      </div>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      class="card dangerous"
      role="group"
      aria-label={question}
      ref={group}
      onKeyDown={event => {
        if (event.key === 'Escape' && !isBusy) setAsking(false);
      }}
    >
      <h3>{question}</h3>
      <p class="small">{consequence}</p>
      <FailureNotice failure={failure} />
      <div class="row">
        <Button look="danger" isBusy={isBusy} onClick={onConfirm}>
          {label}
        </Button>
        <Button look="quiet" buttonRef={wayOut} isOff={isBusy} onClick={() => setAsking(false)}>
          {keepLabel}
        </Button>
      </div>
      {children}
    </div>
  );
}
