// The whole page: the first run while nothing is connected, then four tabs. A hidden tab keeps its state.
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Tab, tabs } from '../contract';
import { AddOnProvider, useAddOn } from './add-on';
import { FirstRun } from './first-run/first-run';
import { Loading } from './first-run/loading';
import { Home } from './home/home';
import { Insert } from './insert/insert';
import { Refresh } from './refresh/refresh';
import { wasConnected } from './remembered';
import { WorkProvider } from './running/work';
import { Settings } from './settings/settings';
import { TabPanel, Tabs } from './shell/tabs';

const contents: Record<Tab, ComponentType> = {
  home: Home,
  insert: Insert,
  refresh: Refresh,
  settings: Settings,
};

export function App() {
  return (
    <AddOnProvider>
      <WorkProvider>
        <Frame />
      </WorkProvider>
    </AddOnProvider>
  );
}

function Frame() {
  const { snapshot, failure, isFirstRun } = useAddOn();
  const isNew = useMemo(() => !wasConnected(), []);
  const content = () => {
    if (isFirstRun && snapshot) return <FirstRun snapshot={snapshot} />;
    // Who has never connected an account gets no tabs that would go again.
    if (isNew && !snapshot && !failure) return <Loading />;
    return <TabbedPage />;
  };
  return (
    <>
      <h1 class="unseen">CoinTracking</h1>
      {content()}
    </>
  );
}

function TabbedPage() {
  const { words, shown, go, reload, reloadState } = useAddOn();
  const [visited, setVisited] = useState<readonly Tab[]>([shown]);
  const isFirst = useRef(true);
  // Formulas, triggers and other people change what these tabs show.
  useEffect(() => {
    if (!isFirst.current && shown !== 'insert') void (shown === 'home' ? reload() : reloadState());
    isFirst.current = false;
    setVisited(known => (known.includes(shown) ? known : [...known, shown]));
  }, [shown]);
  return (
    <>
      <Tabs
        names={tabs}
        labels={words.tabs}
        shown={shown}
        onChoose={tab => go(tab)}
        label={words.tabsLabel}
      />
      {tabs.map(tab => {
        const Content = contents[tab];
        return (
          <TabPanel key={tab} name={tab} isShown={tab === shown}>
            {(tab === shown || visited.includes(tab)) && <Content />}
          </TabPanel>
        );
      })}
    </>
  );
}
