// The status section: calls left, the datasets and their age, the last scheduled run. Costs no call.
import type { AccountStatus, Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { Runs } from '../schedule/runs';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { NotConnected } from '../ui/not-connected';
import { SectionHead } from '../ui/section-head';
import { WithSnapshot } from '../ui/with-snapshot';
import { CallsLeft } from './calls-left';
import { DatasetList } from './dataset-list';

export function Status() {
  const { words, underWay, reload } = useAddOn();
  return (
    <>
      <SectionHead title={words.tabs.status}>
        <Button look="quiet" isOff={underWay > 0} onClick={reload}>
          <Icon name="reload" />
          {words.common.reload}
        </Button>
      </SectionHead>
      <WithSnapshot lines={8}>{snapshot => <Report snapshot={snapshot} />}</WithSnapshot>
    </>
  );
}

function Report({ snapshot }: { readonly snapshot: Snapshot }) {
  const { words } = useAddOn();
  const { accounts, schedule } = snapshot;
  if (accounts.length === 0) return <NotConnected />;
  return (
    <>
      {accounts.map(account => (
        <AccountReport key={account.account} account={account} isOneOfMany={accounts.length > 1} />
      ))}
      <div class="stack tight">
        <h3>{words.tabs.schedule}</h3>
        <Runs view={schedule} />
      </div>
    </>
  );
}

interface Props {
  readonly account: AccountStatus;
  readonly isOneOfMany: boolean;
}

function AccountReport({ account, isOneOfMany }: Props) {
  return (
    <div class="stack close account-report">
      {isOneOfMany && <h3 class="account-name">{account.account}</h3>}
      <CallsLeft account={account} />
      <DatasetList datasets={account.datasets} />
    </div>
  );
}
