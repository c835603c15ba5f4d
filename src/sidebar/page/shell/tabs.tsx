// Four tabs, an icon over a word each: so the longest word fits a quarter of 300 px.
// https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Tab } from '../../contract';
import { Icon, type IconName } from '../ui/icon';

interface Props {
  readonly names: readonly Tab[];
  readonly labels: Readonly<Record<Tab, string>>;
  readonly shown: Tab;
  readonly label: string;
  onChoose(name: Tab): void;
}

const icons: Readonly<Record<Tab, IconName>> = {
  home: 'home',
  insert: 'insert',
  refresh: 'reload',
  settings: 'settings',
};

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Tabs({ names, labels, shown, label, onChoose }: Props) {
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
          <Icon name={icons[name]} size={18} />
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
