// What was inserted, with the way back.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import { useInsertWords } from '../use-insert-words';
import type { Inserting } from './use-inserting';
import { useLastInWords } from './use-last-in-words';

export function InsertedNotice({ inserting }: { readonly inserting: Inserting }) {
  const { builder } = useInsertWords();
  const inWords = useLastInWords();
  const place = useRef<HTMLDivElement>(null);
  const { last } = inserting;
  useLayoutEffect(() => {
    if (last) place.current?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  if (last === undefined) return null;
  const { lead, rest } = inWords(last);
  return (
    <div ref={place} class="inserted">
      <Notice kind="good" lead={lead} text={rest}>
        <LinkButton onClick={() => void inserting.undo()}>{builder.undo}</LinkButton>
      </Notice>
    </div>
  );
}
