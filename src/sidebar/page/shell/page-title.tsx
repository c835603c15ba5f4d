// The title of a page that takes the place of another one: it takes the focus, so that the keyboard goes on from there.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** To the right of the title. */
  readonly children?: ComponentChildren;
}

export function PageTitle({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="spread middle">
      <h2 class="title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </div>
  );
}
