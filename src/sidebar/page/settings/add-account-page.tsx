// One more account, which needs a name of its own; in a spreadsheet without any, the first one.
import type { Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { ConnectChoices } from '../connect/connect-choices';
import { KeyFields } from '../connect/key-fields';
import { useConnect } from '../connect/use-connect';
import { BackButton } from '../shell/back-button';
import { PageTitle } from '../shell/page-title';
import { Field } from '../ui/field';

export function AddAccountPage({ snapshot }: { readonly snapshot: Snapshot }) {
  const { words, go, tell, showAccount, showDemo, isDemo } = useAddOn();
  const { connect, settings } = words;
  const isFirst = snapshot.accounts.length === 0;
  const connecting = useConnect(snapshot, isFirst ? { account: '' } : 'another', tested => {
    const before = new Set(snapshot.accounts.map(({ account }) => account));
    const added = tested.snapshot.accounts.find(({ account }) => !before.has(account));
    if (isDemo) void showDemo(false);
    go('settings', { name: 'list' });
    go('home');
    if (added) void showAccount(added.account);
    tell({ lead: connect.connected, text: connect.answered(tested.coins ?? 0) });
  });
  const { form, isBusy, element, errorOf, set } = connecting;
  return (
    <>
      <BackButton label={settings.title} onClick={() => go('settings', { name: 'list' })} />
      <PageTitle title={settings.addAccount} />
      <form
        class="stack"
        ref={element}
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (!isBusy) void connecting.submit();
        }}
      >
        {!isFirst && (
          <Field label={connect.name} hint={connect.nameHint} error={errorOf('account')}>
            {parts => (
              <input
                {...parts}
                class="input"
                name="account"
                autocomplete="off"
                value={form.account}
                onInput={event => set({ account: event.currentTarget.value })}
              />
            )}
          </Field>
        )}
        <KeyFields connecting={connecting} />
        <ConnectChoices connecting={connecting} person={snapshot.person} />
      </form>
    </>
  );
}
