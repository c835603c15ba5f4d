// Home's figures, from what is fetched: value, changes, line, profit, the largest coins, and the sheets made of them.
import type { Home } from '../../contract';
import { useAddOn } from '../add-on';
import { AccountSelect } from './account-select';
import { EditorNote } from './editor-note';
import { EmptyAccount } from './empty-account';
import { Figure } from './figure';
import { homeFacts } from './home-facts';
import { Pair } from './pair';
import { PutOnSheet } from './put-on-sheet';
import { TopCoins } from './top-coins';
import { TroubleNotice } from './trouble-notice';
import type { HomeTrouble } from './trouble-of';
import { ValueLine } from './value-line';
import { YourSheets } from './your-sheets';

interface Props {
  readonly home: Home;
  readonly trouble: HomeTrouble | undefined;
  /** The sheet whose page was open before. */
  readonly last: number | undefined;
}

export function HomeContent({ home, trouble, last }: Props) {
  const { words, isDemo, snapshot } = useAddOn();
  const facts = homeFacts(home, trouble, isDemo, snapshot?.defaultAccount ?? '');
  const { isFetched, isEmpty, sheets, offersSheet } = facts;
  return (
    <>
      <TroubleNotice home={home} trouble={trouble} />
      {!isDemo && <AccountSelect />}
      <Figure home={home} trouble={trouble} />
      {!isFetched && trouble === undefined && <p class="quiet">{words.home.nothingYet}</p>}
      {isEmpty && <EmptyAccount />}
      {isFetched && !isEmpty && (
        <>
          <ValueLine values={home.line} />
          <Pair home={home} />
          {offersSheet && <PutOnSheet account={home.account} />}
          <TopCoins home={home} most={offersSheet ? 3 : 5} sheets={sheets} />
          <YourSheets sheets={sheets} last={last} />
        </>
      )}
      {trouble?.kind === 'editor' && <EditorNote />}
    </>
  );
}
