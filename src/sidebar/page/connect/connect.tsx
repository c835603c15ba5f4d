// The connect section. Without an account: the form. With one: its state, and how to change it.
import { useState } from 'preact/hooks';
import type { AccountStatus, Snapshot, Tested } from '../../contract';
import { AccountLine } from '../accounts/account-line';
import { Disconnect } from '../accounts/disconnect';
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';
import { SectionHead } from '../ui/section-head';
import { WithSnapshot } from '../ui/with-snapshot';
import { useMutation } from '../use-mutation';
import { useOutcome } from '../use-outcome';
import { useReturnFocus } from '../use-return-focus';
import { ConnectForm } from './connect-form';

export function Connect() {
  const { words } = useAddOn();
  return (
    <>
      <SectionHead title={words.connect.title} />
      <WithSnapshot lines={9}>{snapshot => <Connections snapshot={snapshot} />}</WithSnapshot>
    </>
  );
}

function Connections({ snapshot }: { readonly snapshot: Snapshot }) {
  const { words, go } = useAddOn();
  const [target, setTarget] = useState<{ readonly account: string } | 'another'>();
  const opener = useReturnFocus(target !== undefined);
  const outcome = useOutcome();
  const { connect } = words;
  const isFirst = snapshot.accounts.length === 0;
  const done = ({ coins }: Tested) => {
    setTarget(undefined);
    outcome.show(
      connect.connected(coins),
      <Button look="quiet" onClick={() => go('functions')}>
        {connect.pickFunction}
      </Button>,
    );
  };
  return (
    <>
      {outcome.notice}
      {isFirst && <p>{connect.intro}</p>}
      {snapshot.person !== 'owner' && <Notice kind="note">{connect.person[snapshot.person]}</Notice>}
      {isFirst ? (
        <ConnectForm snapshot={snapshot} target={{ account: '' }} onDone={done} />
      ) : (
        <>
          {snapshot.accounts.map(account => (
            <div key={account.account} class="card">
              <Connection
                account={account}
                onReplace={() => setTarget({ account: account.account })}
                onDone={outcome.show}
              />
            </div>
          ))}
          {target ? (
            <div class="card">
              <h3>{target === 'another' ? connect.another : connect.newKeyFor(target.account)}</h3>
              <ConnectForm
                key={target === 'another' ? '' : target.account}
                snapshot={snapshot}
                target={target}
                onDone={done}
                onCancel={() => setTarget(undefined)}
              />
            </div>
          ) : (
            <div class="row">
              <Button buttonRef={opener} onClick={() => setTarget('another')}>
                {connect.another}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

interface ConnectionProps {
  readonly account: AccountStatus;
  onReplace(): void;
  onDone(sentence: string): void;
}

function Connection({ account, onReplace, onDone }: ConnectionProps) {
  const { words, snapshot, applySnapshot, inWords } = useAddOn();
  const testing = useMutation('testConnection');
  const test = async () => {
    const tested = await testing.send({ account: account.account });
    if (tested === undefined) return;
    applySnapshot(tested.snapshot);
    onDone(words.connect.works(tested.coins ?? 0));
  };
  return (
    <>
      <AccountLine account={account} />
      <Reach account={account} />
      {account.failure && <Notice kind="warning">{inWords(account.failure)}</Notice>}
      <FailureNotice failure={testing.failure} />
      <div class="row">
        {account.usable && (
          <Button isBusy={testing.isBusy} onClick={test}>
            {words.connect.testNow}
          </Button>
        )}
        {(account.usable || snapshot?.person === 'owner') && (
          <Button onClick={onReplace}>{words.connect.newKey}</Button>
        )}
        <Disconnect account={account} onDone={onDone} />
      </div>
    </>
  );
}

/** Explains who can't use the key, where people may expect otherwise. */
function Reach({ account: { account, usable } }: { readonly account: AccountStatus }) {
  const { words, snapshot, inWords } = useAddOn();
  const person = snapshot?.person;
  if (!usable && person === 'owner')
    return <Notice kind="warning">{inWords({ code: 'KEY_ELSEWHERE', account })}</Notice>;
  return usable ? null : <Notice kind="note">{words.connect.keptByOther}</Notice>;
}
