// The preview of a formula from cached data, or why there is none yet.
import { useEffect, useId } from 'preact/hooks';
import type { Preview } from '../../../contract';
import { useAddOn } from '../../add-on';
import { whenInWords } from '../../age-in-words';
import type { PageAnswer, PageFailure } from '../../call';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useInsertWords } from '../use-insert-words';
import { PreviewTable } from './preview-table';
import { useSizeInWords } from './use-size-in-words';

interface Props {
  /** Why nothing is asked: what has to be filled in or put right first. */
  readonly reason: string;
  readonly answer: PageAnswer<Preview> | undefined;
  readonly isWaiting: boolean;
  /** The failure stands at its field. */
  readonly isSaidAtField: boolean;
  onAgain(): void;
}

export function PreviewPart({ reason, answer, isWaiting, isSaidAtField, onAgain }: Props) {
  const { inWords, announce, words: shared, formats, nowMillis } = useAddOn();
  const { builder } = useInsertWords();
  const sizeInWords = useSizeInWords();
  const id = useId();
  const failed = answer?.ok && answer.value.kind === 'failure' ? inWords(answer.value.failure) : '';
  // Not an alert: that would interrupt a screen reader while the person types.
  useEffect(() => {
    if (failed !== '') announce(failed);
  }, [failed]);
  if (reason !== '') return <p class="small quiet">{reason}</p>;
  const value = answer?.ok && answer.value.kind === 'value' ? answer.value : undefined;
  const size = value ? sizeInWords(value) : '';
  const when =
    value && value.fetchedAtMillis > 0
      ? whenInWords(value.fetchedAtMillis, nowMillis(), shared.ages, formats)
      : '';
  return (
    <section class="preview" aria-labelledby={id}>
      <div class="spread">
        <h3 class="label" id={id}>
          {builder.preview}
        </h3>
        {isWaiting ? (
          <span class="spinner quiet" aria-hidden="true" />
        ) : (
          <span class="caption quiet">{[size, when].filter(Boolean).join(' · ')}</span>
        )}
      </div>
      <div class="preview-content" aria-busy={isWaiting}>
        {answer === undefined && <Skeleton lines={3} />}
        {value && <PreviewTable value={value} label={`${builder.preview}, ${size}`} />}
        {answer?.ok && answer.value.kind === 'not-fetched' && (
          <p class="small quiet">
            {answer.value.datasets.some(({ byFormulas }) => byFormulas)
              ? builder.byFormulas
              : builder.notFetched}
          </p>
        )}
        {failed !== '' && !isSaidAtField && <Notice kind="warning" text={failed} />}
        {answer?.ok === false && <Unanswered failure={answer.failure} onAgain={onAgain} />}
      </div>
    </section>
  );
}

function Unanswered({ failure, onAgain }: { readonly failure: PageFailure; onAgain(): void }) {
  const { inWords, words } = useAddOn();
  return (
    <Notice kind="error" text={inWords(failure)}>
      <LinkButton onClick={onAgain}>{words.common.again}</LinkButton>
    </Notice>
  );
}
