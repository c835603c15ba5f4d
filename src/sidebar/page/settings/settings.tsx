// The tab Settings: a list, and a page for each of its lines.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedPart } from '../../contract';
import { useAddOn } from '../add-on';
import { LogPage } from '../log/log-page';
import { LoadFailure } from '../shell/load-failure';
import { Screen } from '../shell/screen';
import { Skeleton } from '../ui/skeleton';
import { AccountPage } from './account-page';
import { AddAccountPage } from './add-account-page';
import { HelpPage } from './help-page';
import { OwnKeysPage } from './own-keys-page';
import { SelfCheckPage } from './self-check-page';
import { SettingsList } from './settings-list';

export function Settings() {
  const { snapshot, failure, pages, go } = useAddOn();
  const [checked, setChecked] = useState<readonly CheckedPart[]>();
  const page = pages.settings;
  const last = useRef(page);
  useEffect(() => {
    last.current = page;
  }, [page]);
  const back = () => go('settings', { name: 'list' });
  const account =
    page.name === 'account' ? snapshot?.accounts.find(known => known.account === page.account) : undefined;
  const isGone = page.name === 'account' && snapshot !== undefined && account === undefined;
  useEffect(() => {
    if (isGone) back();
  }, [isGone]);
  if (snapshot === undefined) {
    if (failure) return <LoadFailure tab="settings" failure={failure} />;
    return (
      <Screen tab="settings">
        <Skeleton lines={8} />
      </Screen>
    );
  }
  const content = () => {
    switch (page.name) {
      case 'account':
        return account && <AccountPage key={account.account} account={account} snapshot={snapshot} />;
      case 'add':
        return <AddAccountPage snapshot={snapshot} />;
      case 'own-keys':
        return <OwnKeysPage keys={snapshot.ownKeys} onBack={back} />;
      case 'log':
        return <LogPage snapshot={snapshot} />;
      case 'self-check':
        return <SelfCheckPage checked={checked} onChecked={setChecked} />;
      case 'help':
        return <HelpPage topic={page.topic} onBack={back} />;
      default:
        return <SettingsList snapshot={snapshot} checked={checked} last={last.current} />;
    }
  };
  return <Screen tab="settings">{content()}</Screen>;
}
