// What a refresh would fetch and cost, before it starts.
import { defaultAccount } from '../core/accounts/account';
import { renewZone } from '../core/datasets/zone-of-spreadsheet';
import { youngForPersonMillis } from '../core/fetch/plan-fetches';
import { readStatus } from '../core/status';
import { findCtCells } from '../formulas/ct-cells';
import { planRefresh } from '../formulas/plan-refresh';
import type { PlannedDataset, RefreshPlan, Scope } from '../sidebar/contract';
import type { AddOnContext } from './context';
import { shownOnHome } from './home';
import { learnHowDatesAreShown } from './learn-dates';
import { planned } from './planned';

/** `home`: what Home shows of this account is fetched, too; `undefined`: only what formulas read. */
export function refreshPlan(
  scope: Scope,
  home: string | undefined,
  { ports, state, workbook }: AddOnContext,
): RefreshPlan {
  renewZone(state, ports);
  const { cells } = findCtCells(scope, workbook);
  learnHowDatesAreShown(cells, workbook, state, ports);
  state.save();
  const onHome = home === undefined ? [] : [shownOnHome(home)];
  const datasets = planRefresh(cells, 'person', workbook, state, ports, onHome).map(planned);
  const nowMillis = ports.clock.nowMillis();
  const budgets = readStatus(state, nowMillis).flatMap(status => {
    const names = status.isDefault ? [status.account, defaultAccount] : [status.account];
    const own = datasets.filter(({ account }) => names.includes(account));
    const calls = own.reduce((sum, known) => sum + known.calls, 0);
    if (own.length === 0) return [];
    const { account, callsLeft, nextCallOfPersonAtMillis: nextCallAtMillis } = status;
    return [{ account, calls, callsLeft, nextCallAtMillis }];
  });
  return { scope, cells: cells.length, datasets, budgets, changesAtMillis: changesAt(datasets, nowMillis) };
}

function changesAt(datasets: readonly PlannedDataset[], nowMillis: number): number {
  const times = datasets
    .filter(({ calls, price }) => calls === 0 && price > 0)
    .map(({ fetchedAtMillis }) => fetchedAtMillis + youngForPersonMillis)
    .filter(millis => millis > nowMillis);
  return times.length === 0 ? 0 : Math.min(...times);
}
