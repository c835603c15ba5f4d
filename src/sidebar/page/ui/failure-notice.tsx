// A failure in the person's words. After a click it comes into view, because the form may be longer than the sidebar is high.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAddOn } from '../add-on';
import type { PageFailure } from '../call';
import { Notice } from './notice';

interface Props {
  readonly failure: PageFailure | undefined;
  /** It comes while a person types, not after a click. */
  readonly staysInPlace?: boolean;
}

export function FailureNotice({ failure, staysInPlace = false }: Props) {
  const { inWords } = useAddOn();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (failure && !staysInPlace) place.current?.scrollIntoView({ block: 'center' });
  }, [failure, staysInPlace]);
  return failure ? (
    <div ref={place}>
      <Notice kind="error" text={inWords(failure)} />
    </div>
  ) : null;
}
