// What the sidebar's page may call through google.script.run, and nothing else.
import { defaultAccount } from '../core/accounts/account';
import { connectAccount, disconnectAccount, requireConnected } from '../core/accounts/connect';
import { invalid } from '../core/accounts/connect-request';
import { connectTested } from '../core/accounts/connect-tested';
import { chooseDefaultAccount } from '../core/accounts/default-account';
import { dataset, datasetOf } from '../core/dataset';
import { CoinTrackingError, failureOf } from '../core/errors';
import { refreshDataset, refreshMillis } from '../core/refresh-dataset';
import { readStatus } from '../core/status';
import { insertFormula, insertValues } from '../formulas/insert-formula';
import { findOurCells } from '../formulas/our-cells';
import { isYoung, planRefresh } from '../formulas/plan-refresh';
import { recalculateAgain } from '../formulas/refresh';
import { suggest } from '../formulas/suggestions';
import { putRight } from '../put-right';
import { setSchedule } from '../schedule/own-schedule';
import type { Site } from '../site';
import type {
  Answer,
  ConnectForm,
  FetchedDataset,
  PageFunction,
  PageFunctions,
  RefreshPlan,
} from './contract';
import { planned } from './planned';
import { previewOf } from './preview';
import { snapshotOf } from './snapshot';

type Value<F extends PageFunction> = ReturnType<PageFunctions[F]> extends Answer<infer T> ? T : never;

type Server = {
  readonly [F in PageFunction]: (site: Site, request: Parameters<PageFunctions[F]>[0]) => Value<F>;
};

/** Each throws CoinTrackingError, which reaches the page as a failure. */
export const server: Server = {
  getSnapshot: site => {
    putRight(site);
    return snapshotOf(site);
  },

  connectAccount: (site, form) => {
    requireOwnerForOwnStorage(site, form);
    if (!form.test) connectAccount(form, site.ports);
    const coins = form.test ? connectTested(form, site.ports).rowCount : undefined;
    return { snapshot: snapshotOf(site), coins };
  },

  testConnection: (site, { account }) => {
    const { ports } = site;
    const set = dataset(requireConnected(account, ports), 'getBalance', {});
    const { rows } = refreshDataset(set, 'person', ports.clock.nowMillis() + refreshMillis, ports);
    return { snapshot: snapshotOf(site), coins: rows };
  },

  disconnectAccount: (site, { account }) => {
    disconnectAccount(account, site.ports);
    return snapshotOf(site);
  },

  chooseDefaultAccount: (site, { account, newName }) => {
    chooseDefaultAccount(account, newName, site.ports);
    return snapshotOf(site);
  },

  planRefresh: ({ ports, workbook }, { scope }): RefreshPlan => {
    const cells = findOurCells(scope, workbook);
    const datasets = planRefresh(cells, 'person', workbook, ports).map(planned);
    const budgets = readStatus(ports).flatMap(status => {
      const names = status.isDefault ? [status.account, defaultAccount] : [status.account];
      const own = datasets.filter(({ account }) => names.includes(account));
      const calls = own.reduce((sum, known) => sum + known.calls, 0);
      if (own.length === 0) return [];
      const { account, callsLeft, nextCallOfPersonAtMillis: nextCallAtMillis } = status;
      return [{ account, calls, callsLeft, nextCallAtMillis }];
    });
    return { scope, cells: cells.length, datasets, budgets };
  },

  fetchDataset: ({ ports }, { account, dataset: label }): FetchedDataset => {
    const set = datasetOf(account, label);
    if (set === undefined) throw new CoinTrackingError({ code: 'NOT_A_FORMULA', formula: label });
    if (isYoung(set, 'person', ports)) return { outcome: 'fresh', rows: 0, failure: undefined };
    try {
      const deadlineMillis = ports.clock.nowMillis() + refreshMillis;
      const { rows } = refreshDataset(set, 'person', deadlineMillis, ports);
      return { outcome: 'fetched', rows, failure: undefined };
    } catch (thrown) {
      return { outcome: 'failed', rows: 0, failure: failureOf(thrown) };
    }
  },

  recalculate: (site, { scope }) => {
    const done = recalculateAgain(scope, site.workbook, site.ports);
    if (done.cells + done.protectedCells > 0) site.ports.log.add({ kind: 'refresh', scope, ...done });
    return { ...done, snapshot: snapshotOf(site) };
  },

  setSchedule: (site, schedule) => {
    setSchedule(schedule, site.ports, site.triggers, site.facts);
    return snapshotOf(site);
  },

  getSuggestions: ({ ports }, { account }) => suggest(account, ports),

  previewFormula: ({ workbook, ports }, { formula }) => previewOf(formula, workbook, ports),

  insertFormula: ({ workbook, ports }, { formula, as }) => ({
    address: as === 'values' ? insertValues(formula, workbook, ports) : insertFormula(formula, workbook),
  }),
};

function requireOwnerForOwnStorage({ facts }: Site, { storage }: ConnectForm): void {
  if (storage !== 'document' && facts.roleOfPerson() !== 'owner') throw invalid('storage', 'not-owner');
}

export const pageFunctionNames = Object.keys(server) as PageFunction[];
