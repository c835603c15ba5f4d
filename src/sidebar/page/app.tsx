// The whole page: sections behind tabs. A hidden section keeps its state.
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Section, sections } from '../contract';
import { Accounts } from './accounts/accounts';
import { AddOnProvider, useAddOn } from './add-on';
import { Connect } from './connect/connect';
import { Functions } from './functions/functions';
import { Log } from './log/log';
import { Refresh } from './refresh/refresh';
import { Schedule } from './schedule/schedule';
import { Status } from './status/status';
import { ProgressLine } from './ui/progress-line';
import { TabPanel, Tabs } from './ui/tabs';

const contents: Record<Section, ComponentType> = {
  connect: Connect,
  status: Status,
  refresh: Refresh,
  schedule: Schedule,
  functions: Functions,
  accounts: Accounts,
  log: Log,
};

export function App() {
  const [shown, show] = useState<Section>(firstSection);
  const [visited, setVisited] = useState<readonly Section[]>([shown]);
  const go = (section: Section) => {
    show(section);
    setVisited(known => (known.includes(section) ? known : [...known, section]));
  };
  return (
    <AddOnProvider shown={shown} go={go}>
      <Frame visited={visited} />
    </AddOnProvider>
  );
}

/** Formulas, triggers and other people change what these sections show. */
const tellingSections: readonly Section[] = ['status', 'schedule', 'accounts', 'log'];

function Frame({ visited }: { readonly visited: readonly Section[] }) {
  const { words, shown, go, underWay, reload } = useAddOn();
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && tellingSections.includes(shown)) reload();
    isFirst.current = false;
  }, [shown, reload]);
  return (
    <>
      <h1 class="unseen">CoinTracking</h1>
      <ProgressLine isShown={underWay > 0} />
      <Tabs names={sections} labels={words.tabs} shown={shown} onChoose={go} label={words.tabsLabel} />
      {sections.map(section => {
        const Content = contents[section];
        return (
          <TabPanel key={section} name={section} isShown={section === shown}>
            {visited.includes(section) && <Content />}
          </TabPanel>
        );
      })}
    </>
  );
}

/** The menu writes it into the page. */
function firstSection(): Section {
  const given = document.documentElement.dataset.section;
  return sections.find(section => section === given) ?? 'connect';
}
