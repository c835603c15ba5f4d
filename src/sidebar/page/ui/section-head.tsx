import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** To the right of the title. */
  readonly children?: ComponentChildren;
}

export function SectionHead({ title, children }: Props) {
  return (
    <header class="section-head">
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </header>
  );
}
