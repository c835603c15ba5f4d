// The preview of a formula from cached data; without data, what fetching it costs.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Preview } from '../../../contract';
import { useAddOn } from '../../add-on';
import type { PageAnswer } from '../../call';
import { Age } from '../../ui/age';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { FetchNow } from './fetch-now';
import { PreviewTable } from './preview-table';
import { useFunctionWords } from './use-function-words';

interface Props {
  /** The id of the preview, which a wrong field refers to. */
  readonly id: string;
  readonly name: string;
  /** The required parameter that is still blank. */
  readonly missing: string | undefined;
  readonly answer: PageAnswer<Preview> | undefined;
  readonly isWaiting: boolean;
  onAgain(): void;
}

export function PreviewView({ id, name, missing, answer, isWaiting, onAgain }: Props) {
  const { words: shared, inWords, announce } = useAddOn();
  const words = useFunctionWords();
  const failed = answer?.ok && answer.value.kind === 'failure' ? inWords(answer.value.failure) : '';
  // Not an alert: that would interrupt a screen reader while the person types.
  useEffect(() => {
    if (failed !== '') announce(failed);
  }, [failed]);
  const content = (): ComponentChildren => {
    if (missing !== undefined) return <p class="hint">{words.needs(missing)}</p>;
    if (answer === undefined) return <Skeleton lines={4} />;
    if (!answer.ok)
      return (
        <>
          <FailureNotice failure={answer.failure} staysInPlace />
          <Button onClick={onAgain} isBusy={isWaiting}>
            {shared.common.again}
          </Button>
        </>
      );
    const { value } = answer;
    if (value.kind === 'failure') return <Notice kind="warning" text={failed} />;
    if (value.kind === 'not-fetched')
      return (
        <FetchNow
          key={JSON.stringify(value.datasets)}
          datasets={value.datasets}
          isWaiting={isWaiting}
          onFetched={onAgain}
        />
      );
    return <PreviewTable name={name} value={value} />;
  };
  const age = answer?.ok && answer.value.kind === 'value' ? answer.value.fetchedAtMillis : 0;
  return (
    <section class="preview" aria-label={words.previewOf(name)}>
      <div class="spread">
        <h3>{words.preview}</h3>
        {isWaiting && <span class="spinner quiet-text" aria-hidden="true" />}
        {age > 0 && missing === undefined && !isWaiting && (
          <span class="hint">
            <Age atMillis={age} />
          </span>
        )}
      </div>
      <div class="preview-content" id={id} aria-busy={isWaiting}>
        {content()}
      </div>
    </section>
  );
}
