// Said where the hour's calls don't suffice for all that is due.
import type { RefreshPlan } from '../../contract';
import { useAddOn } from '../add-on';
import { shortBudgets } from '../running/plan-cost';
import { Notice } from '../ui/notice';

export function Shortage({ plan }: { readonly plan: RefreshPlan }) {
  const { words } = useAddOn();
  return (
    <>
      {shortBudgets(plan)
        .filter(({ callsLeft }) => callsLeft > 0)
        .map(({ account, callsLeft }) => (
          <Notice key={account} kind="warning" text={words.refresh.notEnough(callsLeft)} />
        ))}
    </>
  );
}
