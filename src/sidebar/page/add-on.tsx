// What every part of the page shares: the language, how things stand, and the way to the script.
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
  /** `undefined`: not told yet. */
  readonly snapshot: Snapshot | undefined;
  /** Why it could not be told. */
  readonly failure: PageFailure | undefined;
  /** The section in front. */
  readonly shown: Section;
  /** Calls of the script under way. */
  readonly underWay: number;
  call<F extends PageFunction>(name: F, request: RequestOf<F>): Promise<PageAnswer<ValueOf<F>>>;
  reload(): Promise<void>;
  applySnapshot(snapshot: Snapshot): void;
  /** The script's clock, which ages and waiting times count from. */
  nowMillis(): number;
  inWords(failure: PageFailure): string;
  /** To people who listen instead of looking. */
  announce(text: string): void;
  go(section: Section): void;
}

const Context = createContext<AddOn | undefined>(undefined);

export function useAddOn(): AddOn {
  const addOn = useContext(Context);
  if (addOn === undefined) throw new Error('useAddOn is for what stands inside AddOnProvider');
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
  const [said, setSaid] = useState({ text: '', times: 0 });
  const aheadMillis = useRef(0);
  const language = snapshot?.language ?? languageOf(document.documentElement.lang);
  const words = pagePackOf(language).sidebar;
  const formats = useMemo(() => makeFormats(language, navigator.languages), [language]);

  const ask: AddOn['call'] = useCallback(async (name, request) => {
    setUnderWay(count => count + 1);
    const answer = await call(name, request);
    setUnderWay(count => count - 1);
    return answer;
  }, []);
  const applySnapshot = useCallback((told: Snapshot) => {
    aheadMillis.current = told.nowMillis - Date.now();
    document.documentElement.lang = told.language;
    setFailure(undefined);
    setSnapshot(told);
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
    nowMillis: () => Date.now() + aheadMillis.current,
    inWords: failed => inWords(failed, language),
    announce: text => setSaid(({ times }) => ({ text, times: times + 1 })),
    go,
  };
  return (
    <Context.Provider value={addOn}>
      {children}
      <div class="unseen" role="status">
        {/* Anew each time, so that the same words are read out again. */}
        <span key={said.times}>{said.text}</span>
      </div>
    </Context.Provider>
  );
}
