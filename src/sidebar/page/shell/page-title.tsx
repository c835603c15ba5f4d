// The title of a page that takes the place of another one: it takes the focus, so that the keyboard goes on from there.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isFocusLost } from '../use-focus-if-lost';

interface Props {
  readonly title: string;
  /** Of a tab's own page: only where the button that led back to it is gone. */
  readonly onlyIfLost?: boolean;
  /** To the right of the title. */
  readonly children?: ComponentChildren;
}

export function PageTitle({ title, onlyIfLost = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (onlyIfLost ? isFocusLost() : document.hasFocus()) heading.current?.focus();
  }, []);
  return (
    <div class="title-line">
      <h2 class="title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </div>
  );
}
