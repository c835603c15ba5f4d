// The tab's footer: calls left of each account that would be called, how many formulas follow, and the button.
import type { ComponentChildren } from 'preact';
import type { PlannedDataset, RefreshPlan } from '../../contract';
import { useAddOn } from '../add-on';
import { budgetOf } from '../running/plan-cost';
import { FootRow } from '../shell/foot-row';
import { useNow } from '../use-now';

interface Props {
  readonly plan: RefreshPlan;
  readonly chosen: readonly PlannedDataset[];
  readonly children: ComponentChildren;
}

export function CallsFoot({ plan, chosen, children }: Props) {
  const { words, formats, snapshot } = useAddOn();
  const nowMillis = useNow();
  const { accounts = [], defaultAccount = '' } = snapshot ?? {};
  const called = plan.budgets.filter(budget =>
    chosen.some(one => budgetOf(one, plan, defaultAccount) === budget),
  );
  const budgets = called.length > 0 ? called : plan.budgets.slice(0, 1);
  const mostOf = (account: string) => accounts.find(known => known.account === account)?.callsAnHour ?? 0;
  const [only] = budgets;
  const isSpent = only !== undefined && mostOf(only.account) > 0 && only.callsLeft === 0;
  return (
    <FootRow
      gauge={
        budgets.length === 1 && mostOf(only!.account) > 0
          ? { value: only!.callsLeft, most: mostOf(only!.account) }
          : undefined
      }
      first={budgets.map(({ account, callsLeft }) =>
        mostOf(account) === 0 ? null : (
          <div key={account} class={callsLeft === 0 ? 'down strong' : undefined}>
            {budgets.length > 1 && `${account}: `}
            {words.callsLeft(callsLeft, mostOf(account))}
          </div>
        ),
      )}
      second={
        isSpent && only.nextCallAtMillis > nowMillis
          ? words.nextFree(formats.moment(only.nextCallAtMillis, nowMillis))
          : words.refresh.follow(plan.cells)
      }
    >
      {children}
    </FootRow>
  );
}
