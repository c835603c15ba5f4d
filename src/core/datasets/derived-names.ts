// Which derived tables a spreadsheet may have in its cache: the cache can't be listed, and leaving an account removes them.
import { parseJson } from '../json';
import type { StoredState } from './stored-state';

const property = 'ct.derived';

/** More than one spreadsheet's formulas are likely to need; older names leave. */
const mostNames = 150;

/** The state's next save writes it. */
export function rememberDerived(name: string, state: StoredState): void {
  const others = namesIn(state).filter(known => known !== name);
  state.texts.put({ [property]: JSON.stringify([name, ...others].slice(0, mostNames)) });
}

export function derivedNamesOf(account: string, state: StoredState): string[] {
  return namesIn(state).filter(name => accountsOf(name).includes(account));
}

/** The state's next save writes it. */
export function forgetDerived(names: readonly string[], state: StoredState): void {
  if (names.length === 0) return;
  const left = namesIn(state).filter(name => !names.includes(name));
  if (left.length > 0) state.texts.put({ [property]: JSON.stringify(left) });
  else state.drop([property]);
}

function accountsOf(name: string): string[] {
  return name.slice(0, name.indexOf('/')).split('+');
}

function namesIn({ texts }: StoredState): string[] {
  const names = parseJson(texts.spreadsheet[property] ?? '[]');
  return Array.isArray(names) ? names.filter(name => typeof name === 'string') : [];
}
