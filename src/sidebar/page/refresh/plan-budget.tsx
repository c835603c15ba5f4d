// The calls that a refresh costs, and what happens if the hour's calls don't suffice.
import type { PlannedDataset, RefreshPlan } from '../../contract';
import { useAddOn } from '../add-on';
import { Notice } from '../ui/notice';
import { useNow } from '../use-now';
import { budgetOf, callsOf, shortBudgets } from './plan-cost';

interface Props {
  readonly plan: RefreshPlan;
  readonly chosen: readonly PlannedDataset[];
}

export function Cost({ plan, chosen }: Props) {
  const { words, snapshot } = useAddOn();
  const { accounts = [], defaultAccount = '' } = snapshot ?? {};
  const costly = plan.budgets.filter(({ calls }) => calls > 0);
  if (costly.length === 0) return <p class="hint">{words.refresh.nothingToFetch(plan.cells)}</p>;
  return (
    <div class="hint">
      {costly.map(budget => {
        const own = chosen.filter(one => budgetOf(one, plan, defaultAccount) === budget);
        return (
          <p key={budget.account}>
            {accounts.length > 1 && `${budget.account}: `}
            {words.refresh.cost(callsOf(own), budget.callsLeft)}
          </p>
        );
      })}
    </div>
  );
}

export function Shortage({ plan }: { readonly plan: RefreshPlan }) {
  const { words, formats } = useAddOn();
  const nowMillis = useNow();
  return (
    <>
      {shortBudgets(plan).map(({ account, callsLeft, nextCallAtMillis }) => {
        const isLater = nextCallAtMillis > nowMillis;
        const when = isLater ? formats.timeAndDistance(nextCallAtMillis, nowMillis) : '';
        return (
          <Notice key={account} kind="warning">
            {callsLeft === 0 ? words.refresh.noneLeft(when) : words.refresh.notEnough(callsLeft)}
          </Notice>
        );
      })}
    </>
  );
}
