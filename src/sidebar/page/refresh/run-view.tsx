// The progress of a refresh and its result, dataset by dataset.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { datasetTitle } from '../../../languages/dataset-title';
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { Trouble } from '../ui/trouble';
import { keyOf } from './plan-cost';
import { outcomeOf } from './run-outcome';
import type { Run, Step } from './use-refresh';

interface Props {
  readonly run: Run;
  onStop(): void;
  onClose(): void;
}

export function RunView({ run, onStop, onClose }: Props) {
  const { words } = useAddOn();
  const { refresh } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const isDone = run.stage === 'done';
  // The clicked button is gone, so the heading takes the focus.
  useLayoutEffect(() => heading.current?.focus(), []);
  const ended = run.steps.filter(({ state }) => state !== 'waiting' && state !== 'fetching').length;
  const outcome = outcomeOf(run);
  return (
    <>
      <div class="stack tight">
        <h3 ref={heading} tabIndex={-1}>
          {refresh.stages[run.stage](refresh.scopes[run.scope])}
        </h3>
        {!isDone && (
          <progress
            class="progress"
            aria-label={refresh.progress}
            max={run.steps.length + 1}
            value={ended + (run.stage === 'recalculating' ? 0.5 : 0)}
          />
        )}
      </div>
      {isDone && !run.failure && (
        <Notice kind={outcome.failed > 0 ? 'warning' : 'good'}>{refresh.result(outcome)}</Notice>
      )}
      <FailureNotice failure={run.failure} />
      {run.steps.length > 0 && (
        <ul class="list">
          {run.steps.map(step => (
            <StepView key={keyOf(step.dataset)} step={step} />
          ))}
        </ul>
      )}
      <div class="row">
        {isDone ? (
          <Button onClick={onClose}>{refresh.back}</Button>
        ) : (
          <Button isOff={run.isStopping || run.stage === 'recalculating'} onClick={onStop}>
            {run.isStopping ? refresh.stopping : refresh.stop}
          </Button>
        )}
      </div>
    </>
  );
}

function StepView({ step }: { readonly step: Step }) {
  const { words, language, formats, inWords } = useAddOn();
  const { name, detail } = datasetTitle(step.dataset.dataset, language);
  const { state, rows, failure } = step;
  const isSettled = state === 'fetched' || state === 'fresh';
  return (
    <li data-state={state}>
      <div class="spread">
        <span>
          {name} {detail && <span class="quiet-text small">{detail}</span>}
        </span>
        <span class="step-state small">
          {state === 'fetching' && <span class="spinner" aria-hidden="true" />}
          {isSettled && <Icon name="check" />}
          {state === 'fetched' ? words.common.rows(formats.number(rows), rows) : words.refresh.states[state]}
        </span>
      </div>
      {failure && failure.code !== 'PAGE' && <Trouble>{inWords(failure)}</Trouble>}
    </li>
  );
}
