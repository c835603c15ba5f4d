// What the formula would show, from what is already fetched; without that, what it would take.
import type { ComponentChildren } from 'preact';
import type { Preview } from '../../contract';
import { useAddOn } from '../add-on';
import type { PageAnswer } from '../call';
import { Age } from '../ui/age';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Skeleton } from '../ui/skeleton';
import { FetchNow } from './fetch-now';
import { PreviewTable } from './preview-table';
import { useFunctionWords } from './use-function-words';

interface Props {
  /** Of what says that something is wrong. */
  readonly id: string;
  readonly name: string;
  /** The required parameter that is still blank. */
  readonly missing: string | undefined;
  readonly answer: PageAnswer<Preview> | undefined;
  readonly isWaiting: boolean;
  onFetched(): void;
}

export function PreviewView({ id, name, missing, answer, isWaiting, onFetched }: Props) {
  const { snapshot, words: shared, go, reload } = useAddOn();
  const words = useFunctionWords();
  const content = (): ComponentChildren => {
    if (snapshot?.accounts.length === 0)
      return (
        <>
          <p class="hint">{words.notConnected}</p>
          <Button onClick={() => go('connect')}>{words.connect}</Button>
        </>
      );
    if (missing !== undefined) return <p class="hint">{words.needs(missing)}</p>;
    if (answer === undefined) return <Skeleton lines={4} />;
    if (!answer.ok)
      return (
        <>
          <FailureNotice failure={answer.failure} />
          <Button onClick={reload}>{shared.common.again}</Button>
        </>
      );
    const { value } = answer;
    if (value.kind === 'failure') return <FailureNotice failure={value.failure} />;
    if (value.kind === 'not-fetched')
      return (
        <FetchNow key={JSON.stringify(value.datasets)} datasets={value.datasets} onFetched={onFetched} />
      );
    return <PreviewTable name={name} value={value} />;
  };
  const age = answer?.ok && answer.value.kind === 'value' ? answer.value.fetchedAtMillis : 0;
  return (
    <section class="preview" aria-label={words.previewOf(name)}>
      <div class="spread">
        <h3>{words.preview}</h3>
        {age > 0 && missing === undefined && (
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
