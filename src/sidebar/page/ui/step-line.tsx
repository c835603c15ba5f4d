// One line of a list of steps: a mark of how it stands, its name, and something short to the right.
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

interface Props {
  readonly state: 'waiting' | 'working' | 'done' | 'failed' | 'look';
  /** The state, for who doesn't see the mark. */
  readonly spoken?: string | undefined;
  readonly name: ComponentChildren;
  readonly more?: ComponentChildren;
  readonly below?: ComponentChildren;
}

export function StepLine({ state, spoken, name, more, below }: Props) {
  return (
    <li class="step-line" data-state={state}>
      <span class="step-mark">
        {state === 'working' && <span class="spinner" aria-hidden="true" />}
        {state === 'done' && <Icon name="check" />}
        {(state === 'failed' || state === 'look') && <Icon name="alert" />}
        {state === 'waiting' && <span class="step-dot" />}
      </span>
      <div class="step-name">
        {name}
        {spoken && <span class="unseen"> {spoken}</span>}
        {below && <div class="caption quiet">{below}</div>}
      </div>
      <span class="small quiet">{more}</span>
    </li>
  );
}
