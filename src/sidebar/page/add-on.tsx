// What every part of the page shares: the language, the snapshot, and calls of the script.
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { languageOf } from '../../languages/language';
import type { SidebarWords } from '../../languages/pack';
import { pagePackOf } from '../../languages/page-pack-of';
import type { Language, PageFunction, Section, Snapshot } from '../contract';
import { call, type PageAnswer, type PageFailure, type RequestOf, type ValueOf } from './call';
import { type Formats, makeFormats } from './formats';
import { inWords } from './in-words';

export interface AddOn {
  readonly language: Language;
  readonly words: SidebarWords;
  readonly formats: Formats;
  /** `undefined`: not loaded yet. */
  readonly snapshot: Snapshot | undefined;
  /** Why loading the snapshot failed. */
  readonly failure: PageFailure | undefined;
  /** The visible section. */
  readonly shown: Section;
  /** How many calls of the script are running. */
  readonly underWay: number;
  call<F extends PageFunction>(name: F, request: RequestOf<F>): Promise<PageAnswer<ValueOf<F>>>;
  reload(): Promise<void>;
  applySnapshot(snapshot: Snapshot): void;
  /** The script's clock, from which ages and waiting times are computed. */
  nowMillis(): number;
  inWords(failure: PageFailure): string;
  /** For screen readers. */
  announce(text: string): void;
  go(section: Section): void;
}

const Context = createContext<AddOn | undefined>(undefined);

export function useAddOn(): AddOn {
  const addOn = useContext(Context);
  if (addOn === undefined) throw new Error('useAddOn needs an AddOnProvider around it');
  return addOn;
}

interface Props {
  readonly shown: Section;
  readonly go: (section: Section) => void;
  readonly children: ComponentChildren;
}

export function AddOnProvider({ shown, go, children }: Props) {
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [failure, setFailure] = useState<PageFailure>();
  const [underWay, setUnderWay] = useState(0);
  const [announced, setAnnounced] = useState({ text: '', times: 0 });
  const clockOffsetMillis = useRef(0);
  const language = snapshot?.language ?? languageOf(document.documentElement.lang);
  const words = pagePackOf(language).sidebar;
  const formats = useMemo(() => makeFormats(language, navigator.languages), [language]);

  const ask: AddOn['call'] = useCallback(async (name, request) => {
    setUnderWay(count => count + 1);
    const answer = await call(name, request);
    setUnderWay(count => count - 1);
    return answer;
  }, []);
  const applySnapshot = useCallback((next: Snapshot) => {
    clockOffsetMillis.current = next.nowMillis - Date.now();
    document.documentElement.lang = next.language;
    setFailure(undefined);
    setSnapshot(next);
  }, []);
  const reload = useCallback(async () => {
    const answer = await ask('getSnapshot', null);
    if (answer.ok) applySnapshot(answer.value);
    else setFailure(answer.failure);
  }, [ask, applySnapshot]);
  useEffect(() => void reload(), [reload]);

  const addOn: AddOn = {
    language,
    words,
    formats,
    snapshot,
    failure,
    shown,
    underWay,
    call: ask,
    reload,
    applySnapshot,
    nowMillis: () => Date.now() + clockOffsetMillis.current,
    inWords: failed => inWords(failed, language),
    announce: text => setAnnounced(({ times }) => ({ text, times: times + 1 })),
    go,
  };
  return (
    <Context.Provider value={addOn}>
      {children}
      <div class="unseen" role="status">
        {/* The key changes each time, so that a screen reader reads the same text again. */}
        <span key={announced.times}>{announced.text}</span>
      </div>
    </Context.Provider>
  );
}
