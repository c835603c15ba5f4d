// One account: a line for each thing that can be changed, its calls, and how to part with it.
import { useState } from 'preact/hooks';
import type { AccountStatus, Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { sizeOf } from '../connect/plan-choice';
import type { AccountPart } from '../navigation';
import { BackButton } from '../shell/back-button';
import { PageTitle } from '../shell/page-title';
import { AccountLine } from './account-line';
import { AccountNotes } from './account-notes';
import { ChangeKey } from './change-key';
import { ChangePlan } from './change-plan';
import { ChangeWho } from './change-who';
import { Disconnect } from './disconnect';
import { FetchedData } from './fetched-data';
import { MakeDefault } from './make-default';
import { OtherUses } from './other-uses';
import { Rename } from './rename';
import { TestKey } from './test-key';

interface Props {
  readonly account: AccountStatus;
  readonly snapshot: Snapshot;
}

export function AccountPage({ account, snapshot }: Props) {
  const { words, pages, go, tell } = useAddOn();
  const page = pages.settings;
  const [open, setOpen] = useState<AccountPart | undefined>(
    page.name === 'account' ? page.change : undefined,
  );
  const { account: own, connect } = words;
  const { usable } = account;
  const mayReplace = usable || snapshot.person === 'owner';
  const isHere = usable && snapshot.person === 'owner';
  const done = (text: string) => {
    setOpen(undefined);
    tell({ text });
  };
  const close = () => setOpen(undefined);
  const line = (part: AccountPart) => ({
    isOpen: open === part,
    onToggle: () => setOpen(open === part ? undefined : part),
  });
  return (
    <>
      <BackButton label={words.settings.title} onClick={() => go('settings', { name: 'list' })} />
      <PageTitle title={account.account}>
        {account.isDefault && <span class="badge">{own.isDefault}</span>}
      </PageTitle>
      <AccountNotes account={account} person={snapshot.person} />
      <ul class="list">
        <AccountLine
          name={own.key}
          value={<span class="code">{account.keyHint || '–'}</span>}
          {...(mayReplace && line('key'))}
        >
          <ChangeKey account={account} snapshot={snapshot} onDone={done} onCancel={close} />
        </AccountLine>
        {account.plan && (
          <AccountLine
            name={own.plan}
            value={connect.planName[sizeOf(account.plan)]}
            {...(usable && line('plan'))}
          >
            <ChangePlan account={account} onDone={done} onCancel={close} />
          </AccountLine>
        )}
        <AccountLine name={own.who} value={connect.whoShort[account.storage]} {...(isHere && line('who'))}>
          <ChangeWho account={account} person={snapshot.person} onDone={done} onCancel={close} />
        </AccountLine>
        <AccountLine
          name={own.name}
          value={account.account}
          changeLabel={own.rename}
          {...(usable && account.account === 'default' && line('name'))}
        >
          <Rename account={account.account} onDone={done} onCancel={close} />
        </AccountLine>
        {usable && (
          <AccountLine
            name={own.otherUses}
            value={own.otherUsesCount(account.otherUses)}
            {...line('otherUses')}
          >
            <OtherUses account={account} onDone={done} onCancel={close} />
          </AccountLine>
        )}
        <AccountLine
          name={own.callsLeft}
          value={account.callsAnHour > 0 ? own.left(account.callsLeft, account.callsAnHour) : own.leftUnknown}
        />
      </ul>
      <div class="stack close">
        {usable && <TestKey account={account} />}
        {!account.isDefault && (
          <MakeDefault account={account.account} before={snapshot.defaultAccount} onDone={done} />
        )}
      </div>
      <FetchedData datasets={account.datasets} />
      <Disconnect account={account} isOnly={snapshot.accounts.length === 1} />
    </>
  );
}
