// One of the first run's numbered steps; done, its number becomes a tick.
import type { ComponentChildren } from 'preact';
import { useAddOn } from '../add-on';
import { Icon } from '../ui/icon';

interface Props {
  readonly number: number;
  readonly title: string;
  readonly isDone?: boolean;
  readonly children: ComponentChildren;
}

export function Step({ number, title, isDone = false, children }: Props) {
  const { words } = useAddOn();
  return (
    <li class="step">
      <span class="step-number" data-done={isDone}>
        {isDone ? <Icon name="check" /> : number}
      </span>
      <div class="stack close">
        <h3>
          {title}
          {isDone && <span class="unseen"> {words.firstRun.done}</span>}
        </h3>
        {children}
      </div>
    </li>
  );
}
