// Shows a section once the snapshot is loaded; before that a skeleton, after a failure the failure.
import type { ComponentChild } from 'preact';
import type { Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { Button } from './button';
import { Notice } from './notice';
import { Skeleton } from './skeleton';

interface Props {
  /** About as many lines as the content will have. */
  readonly lines: number;
  children(snapshot: Snapshot): ComponentChild;
}

export function WithSnapshot({ lines, children }: Props) {
  const { snapshot, failure, underWay, words, inWords, reload } = useAddOn();
  return (
    <div class="stack">
      {failure && (
        <Notice kind="error">
          {inWords(failure)}
          <Button onClick={reload} isBusy={underWay > 0}>
            {words.common.again}
          </Button>
        </Notice>
      )}
      {snapshot ? children(snapshot) : failure === undefined && <Skeleton lines={lines} />}
    </div>
  );
}
