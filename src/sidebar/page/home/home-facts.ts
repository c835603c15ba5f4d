// What there is to show on Home, as its content and its footer both need to know.
import { defaultAccount } from '../../../core/accounts/account';
import type { Home, MadeReport } from '../../contract';
import type { HomeTrouble } from './trouble-of';

export interface HomeFacts {
  readonly isFetched: boolean;
  readonly isEmpty: boolean;
  /** Made of this account. */
  readonly sheets: readonly MadeReport[];
  /** Whether the first sheet is offered, which is the screen's main button then. */
  readonly offersSheet: boolean;
}

/** `connectedDefault`: the default account's own name. */
export function homeFacts(
  home: Home,
  trouble: HomeTrouble | undefined,
  isDemo: boolean,
  connectedDefault: string,
): HomeFacts {
  const isFetched = home.fetchedAtMillis > 0;
  const isEmpty = isFetched && home.coinCount === 0 && !home.value;
  const meant = (name: string) => (name === '' || name === defaultAccount ? connectedDefault : name);
  const sheets = home.reports.filter(({ account }) => meant(account) === meant(home.account));
  // On demo data the footer offers it.
  const offersSheet = isFetched && !isEmpty && !isDemo && trouble === undefined && sheets.length === 0;
  return { isFetched, isEmpty, sheets, offersSheet };
}
