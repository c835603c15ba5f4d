// Makes the overview of an account; its progress is shown on the tab Insert.
import { useEffect, useState } from 'preact/hooks';
import { demoAccount } from '../../../core/accounts/demo-account';
import type { ReportOrder } from '../../contract';
import { useAddOn } from '../add-on';
import { useWork } from '../running/work';

export interface OverviewOffer {
  /** 0: nothing, or not known yet. */
  readonly calls: number;
  make(): void;
}

export function useMakeOverview(account: string): OverviewOffer {
  const { call, go, snapshot } = useAddOn();
  const { making } = useWork();
  const [calls, setCalls] = useState(0);
  const isDefault = account === snapshot?.defaultAccount;
  const order: ReportOrder = { report: 'overview', choices: {}, account: isDefault ? '' : account };
  useEffect(() => {
    if (account === demoAccount) return;
    void call('planReport', order).then(offer => {
      if (offer.ok) setCalls(offer.value.datasets.reduce((sum, one) => sum + one.calls, 0));
    });
  }, [account, isDefault]);
  return {
    calls,
    make: () => {
      if (making.make?.stage !== 'working') void making.start(order);
      go('insert', { name: 'making' });
    },
  };
}
