// Which datasets of a plan the hour's calls suffice for, oldest data first, and what they cost.
import type { PlannedDataset, RefreshPlan } from '../../contract';

type Budget = RefreshPlan['budgets'][number];

export const keyOf = ({ account, dataset }: PlannedDataset): string => `${account}/${dataset}`;

/** The datasets that the calls suffice for, by key. */
export function affordable(plan: RefreshPlan, defaultAccount: string): Set<string> {
  const left = new Map(plan.budgets.map(budget => [budget.account, budget.callsLeft]));
  const chosen = new Set<string>();
  const byAge = [...plan.datasets].sort((a, b) => a.fetchedAtMillis - b.fetchedAtMillis);
  for (const one of byAge) {
    const account = budgetOf(one, plan, defaultAccount)?.account;
    const callsLeft = account === undefined ? 0 : left.get(account)!;
    if (one.calls === 0 || one.calls > callsLeft) continue;
    left.set(account!, callsLeft - one.calls);
    chosen.add(keyOf(one));
  }
  return chosen;
}

/** A plan may name an account `default`; its calls count under its own name. */
export function budgetOf(
  { account }: PlannedDataset,
  { budgets }: RefreshPlan,
  defaultAccount: string,
): Budget | undefined {
  return (
    budgets.find(budget => budget.account === account) ??
    budgets.find(budget => account === 'default' && budget.account === defaultAccount)
  );
}

/** Of datasets that are chosen, also where they are new enough. */
export function callsOf(chosen: readonly PlannedDataset[]): number {
  return chosen.reduce((sum, { price }) => sum + price, 0);
}

/** What a refresh without further choice fetches. */
export function dueIn(plan: RefreshPlan, defaultAccount: string): PlannedDataset[] {
  const sufficing = affordable(plan, defaultAccount);
  return plan.datasets.filter(one => one.calls > 0 && sufficing.has(keyOf(one)));
}

/** Accounts whose calls don't suffice for everything that is planned. */
export function shortBudgets(plan: RefreshPlan): Budget[] {
  return plan.budgets.filter(({ calls, callsLeft }) => calls > callsLeft);
}
