// All accounts of the spreadsheet: the default one, the calls left of each, adding and disconnecting.
import { useState } from 'preact/hooks';
import type { AccountStatus, Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { ConnectForm } from '../connect/connect-form';
import { CallsLeft } from '../status/calls-left';
import { Button } from '../ui/button';
import { NotConnected } from '../ui/not-connected';
import { SectionHead } from '../ui/section-head';
import { WithSnapshot } from '../ui/with-snapshot';
import { useOutcome } from '../use-outcome';
import { useReturnFocus } from '../use-return-focus';
import { AccountLine } from './account-line';
import { Disconnect } from './disconnect';
import { MakeDefault } from './make-default';
import { OtherUses } from './other-uses';
import { OwnKeys } from './own-keys';

export function Accounts() {
  const { words } = useAddOn();
  return (
    <>
      <SectionHead title={words.accounts.title} />
      <WithSnapshot lines={8}>{snapshot => <AccountList snapshot={snapshot} />}</WithSnapshot>
    </>
  );
}

function AccountList({ snapshot }: { readonly snapshot: Snapshot }) {
  const { words } = useAddOn();
  const [isAdding, setAdding] = useState(false);
  const opener = useReturnFocus(isAdding);
  const outcome = useOutcome();
  const { accounts, defaultAccount } = snapshot;
  return (
    <>
      {outcome.notice}
      {accounts.length === 0 ? (
        <NotConnected />
      ) : (
        <>
          <p class="hint">
            {defaultAccount === '' ? words.accounts.noDefault : words.accounts.defaultHint(defaultAccount)}
          </p>
          {accounts.map(account => (
            <AccountCard
              key={account.account}
              account={account}
              defaultAccount={defaultAccount}
              onDone={outcome.show}
            />
          ))}
          {isAdding ? (
            <div class="card">
              <h3>{words.accounts.add}</h3>
              <ConnectForm
                snapshot={snapshot}
                target="another"
                onDone={({ coins }) => {
                  setAdding(false);
                  outcome.show(words.connect.connected(coins));
                }}
                onCancel={() => setAdding(false)}
              />
            </div>
          ) : (
            <div class="row">
              <Button buttonRef={opener} onClick={() => setAdding(true)}>
                {words.accounts.add}
              </Button>
            </div>
          )}
        </>
      )}
      <OwnKeys keys={snapshot.ownKeys} onDone={outcome.show} />
    </>
  );
}

interface CardProps {
  readonly account: AccountStatus;
  readonly defaultAccount: string;
  onDone(sentence: string): void;
}

function AccountCard({ account, defaultAccount, onDone }: CardProps) {
  return (
    <div class="card">
      <AccountLine account={account} />
      <CallsLeft account={account} />
      <OtherUses account={account} onDone={onDone} />
      <div class="row">
        {!account.isDefault && (
          <MakeDefault account={account.account} before={defaultAccount} onDone={onDone} />
        )}
        <Disconnect account={account} onDone={onDone} />
      </div>
    </div>
  );
}
