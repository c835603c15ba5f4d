// Work that goes on while a person changes tabs: a refresh, and the making of a report.
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Making, useMaking } from './use-making';
import { type Refreshing, useRefresh } from './use-refresh';

interface Work {
  readonly refreshing: Refreshing;
  readonly making: Making;
}

const Context = createContext<Work | undefined>(undefined);

export function useWork(): Work {
  const work = useContext(Context);
  if (work === undefined) throw new Error('useWork needs a WorkProvider around it');
  return work;
}

export function WorkProvider({ children }: { readonly children: ComponentChildren }) {
  const work: Work = { refreshing: useRefresh(), making: useMaking() };
  return <Context.Provider value={work}>{children}</Context.Provider>;
}
