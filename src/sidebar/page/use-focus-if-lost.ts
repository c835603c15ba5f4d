// What takes the place of a button that had the focus takes the focus, too; otherwise the keyboard would begin at the top again.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useFocusIfLost<E extends HTMLElement>(isWanted = true): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    if (isWanted && isFocusLost()) element.current?.focus();
  }, []);
  return element;
}

/** A person who has gone on to the sheet has the focus there, and keeps it. */
export function isFocusLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
