// What every part of the page shares: the language, the state, what Home shows, where the person is, and calls of the script.
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { demoAccount } from '../../core/accounts/demo-account';
import { languageOf } from '../../languages/language';
import type { SidebarWords } from '../../languages/pack';
import { pagePackOf } from '../../languages/page-pack-of';
import type { Home, Language, PageFunction, Snapshot, Tab } from '../contract';
import { call, type PageAnswer, type PageFailure, type RequestOf, type ValueOf } from './call';
import { type Formats, makeFormats } from './formats';
import { inWords } from './in-words';
import { firstPages, firstPlace, type Pages, tabOf } from './navigation';
import { troubleOf } from './platform-trouble';
import { remember, rememberedLanguage } from './remembered';

export interface Outcome {
  /** The first words, which say what it is about. */
  readonly lead?: string;
  readonly text: string;
}

export interface AddOn {
  readonly language: Language;
  /** As in Google. */
  readonly googleLanguage: Language;
  readonly words: SidebarWords;
  readonly formats: Formats;
  /** `undefined`: not loaded yet. */
  readonly snapshot: Snapshot | undefined;
  /** Of `account`; `undefined`: not loaded yet, or nothing is connected. */
  readonly home: Home | undefined;
  /** The account that Home shows; blank: none. */
  readonly account: string;
  readonly isDemo: boolean;
  /** Nothing is connected, and nobody looks at demo data. */
  readonly isFirstRun: boolean;
  /** Why loading failed last. What was loaded before stays. */
  readonly failure: PageFailure | undefined;
  readonly shown: Tab;
  readonly pages: Pages;
  /** How the last action ended, until the person goes on. */
  readonly outcome: Outcome | undefined;
  call<F extends PageFunction>(name: F, request: RequestOf<F>): Promise<PageAnswer<ValueOf<F>>>;
  /** State and Home. */
  reload(): Promise<void>;
  reloadState(): Promise<void>;
  reloadHome(): Promise<void>;
  applySnapshot(snapshot: Snapshot): void;
  showAccount(account: string): Promise<void>;
  /** `false`: back to what is connected. */
  showDemo(isDemo: boolean): Promise<void>;
  /** The script's clock, from which ages and waiting times are computed. */
  nowMillis(): number;
  inWords(failure: PageFailure): string;
  /** For screen readers. */
  announce(text: string): void;
  tell(outcome: Outcome): void;
  /** Without a page, the tab is as the person has left it. */
  go<T extends Tab>(tab: T, page?: Pages[T]): void;
}

const Context = createContext<AddOn | undefined>(undefined);

export function useAddOn(): AddOn {
  const addOn = useContext(Context);
  if (addOn === undefined) throw new Error('useAddOn needs an AddOnProvider around it');
  return addOn;
}

export function AddOnProvider({ children }: { readonly children: ComponentChildren }) {
  const googleLanguage = useMemo(() => languageOf(document.documentElement.lang), []);
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [homes, setHomes] = useState<ReadonlyMap<string, Home>>(new Map());
  const [chosen, choose] = useState('');
  const [isDemo, setDemo] = useState(false);
  const [failure, setFailure] = useState<PageFailure>();
  const [shown, show] = useState<Tab>(() => tabOf(firstPlace()));
  const [pages, setPages] = useState<Pages>(firstPages);
  const [outcome, setOutcome] = useState<Outcome>();
  const [announced, setAnnounced] = useState({ text: '', times: 0 });
  const clockOffsetMillis = useRef(0);
  /** Also for who was rendered before it came. */
  const latest = useRef<Snapshot | undefined>(undefined);

  const language = snapshot
    ? (snapshot.ownLanguage ?? googleLanguage)
    : (rememberedLanguage() ?? googleLanguage);
  const words = pagePackOf(language).sidebar;
  const formats = useMemo(() => makeFormats(language, navigator.languages), [language]);
  const account = isDemo ? demoAccount : accountShown(snapshot, chosen);

  const applySnapshot = useCallback((next: Snapshot) => {
    latest.current = next;
    clockOffsetMillis.current = next.nowMillis - Date.now();
    remember(next);
    setFailure(undefined);
    setSnapshot(next);
  }, []);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const keepHome = (name: string, home: Home | undefined) =>
    setHomes(known => {
      const next = new Map(known);
      if (home === undefined) next.delete(name);
      else next.set(name, home);
      return next;
    });
  const loadHome = async (name: string) => {
    if (name === '') return;
    const answer = await call('getHome', { account: name });
    if (answer.ok) keepHome(name, answer.value);
    setFailure(answer.ok ? undefined : answer.failure);
  };
  const reload = async () => {
    const answer = await call('getOpening', null);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    const { snapshot: next, home } = answer.value;
    const isFirst = latest.current === undefined;
    applySnapshot(next);
    const first = accountShown(next, '');
    if (first === '' && isFirst && home?.account === demoAccount) setDemo(true);
    keepHome(home?.account === demoAccount ? demoAccount : first, home);
    if (account !== '' && account !== first) await loadHome(account);
  };
  useEffect(() => void reload(), []);
  const reloadNow = useRef(reload);
  reloadNow.current = reload;
  useEffect(() => {
    const lose = () => setFailure(troubleOf('', false));
    const find = () => void reloadNow.current();
    window.addEventListener('offline', lose);
    window.addEventListener('online', find);
    return () => {
      window.removeEventListener('offline', lose);
      window.removeEventListener('online', find);
    };
  }, []);

  const announce = (text: string) => setAnnounced(({ times }) => ({ text, times: times + 1 }));
  const addOn: AddOn = {
    language,
    googleLanguage,
    words,
    formats,
    snapshot,
    home: homes.get(account),
    account,
    isDemo,
    isFirstRun: snapshot?.accounts.length === 0 && !isDemo,
    failure,
    shown,
    pages,
    outcome,
    call,
    reload,
    reloadState: async () => {
      const answer = await call('getSnapshot', null);
      if (answer.ok) applySnapshot(answer.value);
      else setFailure(answer.failure);
    },
    reloadHome: () => loadHome(isDemo ? demoAccount : accountShown(latest.current, chosen)),
    applySnapshot,
    showAccount: async name => {
      setOutcome(undefined);
      choose(name);
      await loadHome(name);
    },
    showDemo: async wanted => {
      setOutcome(undefined);
      setDemo(wanted);
      show('home');
      setPages(firstPages);
      if (wanted) await loadHome(demoAccount);
    },
    nowMillis: () => Date.now() + clockOffsetMillis.current,
    inWords: failed => inWords(failed, language),
    announce,
    tell: told => {
      setOutcome(told);
      announce([told.lead, told.text].filter(Boolean).join(' '));
    },
    go: (tab, page) => {
      setOutcome(undefined);
      if (page !== undefined) setPages(known => ({ ...known, [tab]: page }));
      show(tab);
    },
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

function accountShown(snapshot: Snapshot | undefined, chosen: string): string {
  const names = (snapshot?.accounts ?? []).map(({ account }) => account);
  if (names.includes(chosen)) return chosen;
  return snapshot?.defaultAccount || names[0] || '';
}
