// What there is to set: accounts, the sidebar itself, and help.
import type { CheckedPart, Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import type { HelpTopic, SettingsPage } from '../navigation';
import { Icon } from '../ui/icon';
import { Way } from '../ui/way';
import { useFocusIfLost } from '../use-focus-if-lost';
import { AccountWay } from './account-way';
import { LanguageLine } from './language-line';

declare const addOnVersion: string;

interface Props {
  readonly snapshot: Snapshot;
  /** By the last self check since the page was opened. */
  readonly checked: readonly CheckedPart[] | undefined;
  /** What was open before. */
  readonly last: SettingsPage;
}

export function SettingsList({ snapshot, checked, last }: Props) {
  const { words, go } = useAddOn();
  const { settings, help } = words;
  const { accounts, defaultAccount, ownKeys } = snapshot;
  const bad = checked?.filter(({ state }) => state === 'bad').length;
  const addLine = useFocusIfLost<HTMLButtonElement>(last.name === 'add');
  const wasHelp = (topic: HelpTopic) => last.name === 'help' && last.topic === topic;
  const isWithoutDefault = accounts.length > 0 && defaultAccount === '';
  return (
    <>
      <h2 class="unseen">{settings.title}</h2>
      <section class="stack tight" aria-labelledby="settings-accounts">
        <h3 class="small quiet" id="settings-accounts">
          {settings.accounts}
        </h3>
        <ul class="list">
          {accounts.map(account => (
            <AccountWay
              key={account.account}
              account={account}
              isOneOfSeveral={accounts.length > 1}
              isLast={last.name === 'account' && last.account === account.account}
            />
          ))}
          {accounts.length === 0 && <li class="quiet">{settings.none}</li>}
          <li>
            <button type="button" class="way" ref={addLine} onClick={() => go('settings', { name: 'add' })}>
              <span class="way-icon">
                <Icon name="plus" />
              </span>
              <span class="way-name link-look">{settings.addAccount}</span>
            </button>
          </li>
        </ul>
        {isWithoutDefault && <p class="caption warn">{words.account.noDefault}</p>}
      </section>
      <section class="stack tight" aria-labelledby="settings-sidebar">
        <h3 class="small quiet" id="settings-sidebar">
          {settings.sidebar}
        </h3>
        <ul class="list">
          <LanguageLine ownLanguage={snapshot.ownLanguage} />
          {ownKeys.length > 0 && (
            <Way
              name={words.ownKeys.title}
              value={String(ownKeys.length)}
              isLast={last.name === 'own-keys'}
              onClick={() => go('settings', { name: 'own-keys' })}
            />
          )}
          <Way
            name={settings.log}
            isLast={last.name === 'log'}
            onClick={() => go('settings', { name: 'log' })}
          />
          <Way
            name={settings.selfCheck}
            value={bad === undefined ? '' : bad === 0 ? settings.allWell : settings.toLookAt(bad)}
            isLast={last.name === 'self-check'}
            onClick={() => go('settings', { name: 'self-check' })}
          />
        </ul>
      </section>
      <section class="stack tight" aria-labelledby="settings-help">
        <h3 class="small quiet" id="settings-help">
          {settings.help}
        </h3>
        <ul class="list">
          <Way
            isLink
            name={help.start}
            isLast={wasHelp('start')}
            onClick={() => go('settings', { name: 'help', topic: 'start' })}
          />
          <Way isLink name={help.functions} onClick={() => go('insert', { name: 'formulas' })} />
          <Way
            isLink
            name={help.news}
            isLast={wasHelp('news')}
            onClick={() => go('settings', { name: 'help', topic: 'news' })}
          />
          <Way isLink name={help.report} onClick={() => go('settings', { name: 'log' })} />
          <Way
            isLink
            name={help.privacy}
            isLast={wasHelp('privacy')}
            onClick={() => go('settings', { name: 'help', topic: 'privacy' })}
          />
        </ul>
      </section>
      <p class="caption quiet">
        {settings.version(addOnVersion)}
        <br />
        {settings.disclaimer}
      </p>
    </>
  );
}
