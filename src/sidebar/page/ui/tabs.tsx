// Tabs in as many rows as they need, so that no language's labels are cut at 300 px.
// https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';

interface Props<N extends string> {
  readonly names: readonly N[];
  readonly labels: Readonly<Record<N, string>>;
  readonly shown: N;
  readonly label: string;
  onChoose(name: N): void;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Tabs<N extends string>({ names, labels, shown, label, onChoose }: Props<N>) {
  const list = useRef<HTMLDivElement>(null);
  const step = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = steps[event.key]?.(names.indexOf(shown), names.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(names[next]!);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list}>
      {names.map(name => (
        <button
          key={name}
          type="button"
          role="tab"
          class="tab"
          id={tabId(name)}
          aria-selected={name === shown}
          aria-controls={panelId(name)}
          tabIndex={name === shown ? 0 : -1}
          onClick={() => onChoose(name)}
          onKeyDown={step}
        >
          {labels[name]}
        </button>
      ))}
    </div>
  );
}

interface PanelProps {
  readonly name: string;
  readonly isShown: boolean;
  readonly children: ComponentChildren;
}

export function TabPanel({ name, isShown, children }: PanelProps) {
  return (
    <section class="panel" role="tabpanel" id={panelId(name)} aria-labelledby={tabId(name)} hidden={!isShown}>
      {children}
    </section>
  );
}

const tabId = (name: string) => `tab-${name}`;
const panelId = (name: string) => `panel-${name}`;
