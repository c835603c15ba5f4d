// The only functions that the sidebar's page may call through google.script.run.
import { defaultAccount } from '../core/accounts/account';
import { TableCache } from '../core/cache/table-cache';
import { changeAccount } from '../core/connect/change-account';
import { chooseDefaultAccount } from '../core/connect/choose-default';
import type { Clicker } from '../core/connect/clicker';
import { connectAccount, requireConnected } from '../core/connect/connect';
import { invalid } from '../core/connect/connect-request';
import { connectTested } from '../core/connect/connect-tested';
import { disconnectAccount } from '../core/connect/disconnect';
import { nameDefaultAccount } from '../core/connect/name-default';
import { setOtherUses } from '../core/connect/other-uses';
import { deleteOwnKey } from '../core/connect/own-keys';
import { dataset, datasetOf } from '../core/dataset';
import { CoinTrackingError, failureOf } from '../core/errors';
import { isYoung } from '../core/fetch/plan-fetches';
import { refreshDataset, refreshMillis } from '../core/fetch/refresh-dataset';
import type { CtCell } from '../formulas/ct-cells';
import { formulasOfAccount } from '../formulas/formulas-of-account';
import { freezeCells } from '../formulas/freeze';
import { recalculateAgain } from '../formulas/refresh';
import { suggest } from '../formulas/suggestions';
import {
  drawReport,
  fillReport,
  readReport,
  removeReport,
  renewReport,
  restoreReport,
  startReport,
  stepsOf,
} from '../reports/make-report';
import type { Marked } from '../reports/sheets';
import { endSchedule, setSchedule } from '../schedule/own-schedule';
import { isScheduleNote } from '../schedule/schedule-note';
import type { Answer, ConnectForm, FetchedDataset, PageFunction, PageFunctions } from '../sidebar/contract';
import { checkRequest } from './check-request';
import type { AddOnContext } from './context';
import { copyForAccountant } from './copy-for-accountant';
import { findRoom } from './find-room';
import { homeOf } from './home';
import { insertTable, undoInsert } from './insert';
import { openingOf, repairedSnapshot } from './opening';
import { setOwnLanguage } from './own-language';
import { previewOf } from './preview';
import { refreshPlan } from './refresh-plan';
import { offerOf } from './report-offer';
import { selectedRange } from './selection';
import { selfCheck } from './self-check';
import { snapshotOf } from './snapshot';
import { formatTable } from './table-looks';
import { workshopOf } from './workshop';

type Value<F extends PageFunction> = ReturnType<PageFunctions[F]> extends Answer<infer T> ? T : never;

type Server = {
  readonly [F in PageFunction]: (context: AddOnContext, request: Parameters<PageFunctions[F]>[0]) => Value<F>;
};

/** Each throws CoinTrackingError, which reaches the page as a failure. */
const functions: Server = {
  getSnapshot: context => repairedSnapshot(context),

  getOpening: context => openingOf(context),

  connectAccount: (context, form) => {
    const { ports, state } = context;
    requireOwnerForOwnStorage(context, form);
    const clicker = clickerOf(context);
    if (!form.test) connectAccount(form, ports, state, clicker);
    const coins = form.test ? connectTested(form, ports, state, clicker).rowCount : undefined;
    return { snapshot: snapshotOf(context), coins };
  },

  testConnection: (context, { account }) => {
    const { ports, state } = context;
    const balance = dataset(requireConnected(account, state), 'getBalance', {});
    const deadlineMillis = ports.clock.nowMillis() + refreshMillis;
    const { rows } = refreshDataset(balance, 'person', deadlineMillis, ports, state);
    return { snapshot: snapshotOf(context), coins: rows };
  },

  disconnectAccount: (context, { account }) => {
    const { ports, state } = context;
    const key = disconnectAccount(account, ports, state, isScheduleNote);
    const left = leave(context);
    return { snapshot: snapshotOf(context), key, ...left };
  },

  deleteKey: (context, { fingerprint }) => {
    const { ports, state, ownStore } = context;
    deleteOwnKey(fingerprint, ownStore, ports, state, isScheduleNote);
    leave(context);
    return snapshotOf(context);
  },

  changeAccount: (context, change) => {
    requireOwnerForOwnStorage(context, change);
    changeAccount(change, context.ports, context.state, clickerOf(context));
    return snapshotOf(context);
  },

  renameAccount: (context, { account, newName }) => {
    requireConnected(account, context.state);
    if (account !== defaultAccount) throw invalid('account', 'not-a-name');
    nameDefaultAccount(newName, context.ports, context.state);
    return snapshotOf(context);
  },

  countFormulas: (context, { account }) => ({ formulas: formulasReading(account, context).length }),

  freezeFormulas: (context, { account }) => freezeCells(formulasReading(account, context), context.workbook),

  setOtherUses: (context, { account, otherUses }) => {
    setOtherUses(account, otherUses, context.ports, context.state, clickerOf(context));
    return snapshotOf(context);
  },

  chooseDefaultAccount: (context, { account, newName }) => {
    chooseDefaultAccount(account, newName, context.ports, context.state);
    return snapshotOf(context);
  },

  planRefresh: (context, { scope, home }) => refreshPlan(scope, home, context),

  fetchDataset: ({ ports, state }, { account, dataset: label, evenIfYoung }): FetchedDataset => {
    const wanted = datasetOf(account, label);
    if (wanted === undefined) throw new CoinTrackingError({ code: 'NOT_A_FORMULA', formula: label });
    const nowMillis = ports.clock.nowMillis();
    const cache = new TableCache(ports.cache, ports.compressor);
    if (!evenIfYoung && isYoung(wanted, 'person', state, cache, nowMillis))
      return { outcome: 'fresh', rows: 0, failure: undefined };
    try {
      const { rows } = refreshDataset(wanted, 'person', nowMillis + refreshMillis, ports);
      return { outcome: 'fetched', rows, failure: undefined };
    } catch (thrown) {
      return { outcome: 'failed', rows: 0, failure: failureOf(thrown) };
    }
  },

  recalculate: (context, { scope }) => {
    const { workbook, state, ports } = context;
    const done = recalculateAgain(scope, workbook, state, ports);
    const { cells, protectedCells, left } = done;
    if (cells + protectedCells + left > 0)
      state.addToLog({ kind: 'refresh', scope, cells, protectedCells, ...(left > 0 && { left }) });
    state.save();
    return { ...done, snapshot: snapshotOf(context) };
  },

  setSchedule: (context, schedule) => {
    const { ports, state, triggers, facts } = context;
    setSchedule(schedule, state.texts, triggers, facts, ports.clock.nowMillis());
    return snapshotOf(context);
  },

  selfCheck: (context, { account }) => {
    const parts = selfCheck(account, context);
    return { parts, snapshot: snapshotOf(context) };
  },

  setLanguage: (context, { language }) => {
    setOwnLanguage(language, context);
    return snapshotOf(context);
  },

  getSuggestions: ({ ports, state }, { account }) => suggest(account, state, ports),

  previewFormula: (context, { formula }) => previewOf(formula, context),

  findRoom: ({ workbook }, { replaced, ...size }) => findRoom(size, replaced, workbook),

  getSelection: ({ workbook }) => ({ range: selectedRange(workbook) }),

  insertFormula: (context, request) => insertTable(request, context),

  undoInsert: (context, inserted) => {
    undoInsert(inserted, context);
    return null;
  },

  formatTable,

  getHome: (context, { account }) => homeOf(account, markedSheets(context), context),

  planReport: (context, order) => offerOf(order, context),

  startReport: (context, { name, ...order }) => {
    const shop = workshopOf(context);
    return { sheet: startReport(order, name, shop), steps: stepsOf(order.report, shop) };
  },

  continueReport: (context, { sheet, step }) => {
    const shop = workshopOf(context);
    if (step === 'fill') fillReport(sheet, shop);
    else drawReport(sheet, shop);
    return null;
  },

  readReport: (context, { sheet, isLast = false }) => readReport(sheet, workshopOf(context), isLast),

  removeReport: (context, { sheet }) => ({ removed: removeReport(sheet, workshopOf(context)) }),

  renewReport: (context, { sheet }) => {
    const shop = workshopOf(context);
    const order = renewReport(sheet, shop);
    return { ...order, sheet, steps: stepsOf(order.report, shop) };
  },

  restoreReport: (context, { sheet }) => {
    restoreReport(sheet, workshopOf(context));
    return null;
  },

  copyForAccountant: (context, { sheet }) => copyForAccountant(sheet, context),

  openSheet: ({ sheets }, { sheet }) => {
    sheets.open(sheet);
    return null;
  },
};

/** None where Google refuses the search. */
function markedSheets({ sheets }: AddOnContext): readonly Marked[] {
  try {
    return sheets.marked();
  } catch {
    return [];
  }
}

function formulasReading(account: string, { workbook, state, ports }: AddOnContext): CtCell[] {
  return formulasOfAccount(requireConnected(account, state), workbook, state, ports.clock.nowMillis());
}

function clickerOf({ facts }: AddOnContext): Clicker {
  return { isOwner: facts.roleOfPerson() === 'owner', spreadsheetName: facts.name() };
}

/** After the last account, this person's schedule ends, too. Google lets nobody end another person's. */
function leave({ state, triggers, facts }: AddOnContext): { readonly schedulesLeft: number } {
  if (state.accounts.links.size > 0) return { schedulesLeft: 0 };
  return { schedulesLeft: endSchedule(state.texts, triggers, facts) };
}

function requireOwnerForOwnStorage({ facts }: AddOnContext, { storage }: Pick<ConnectForm, 'storage'>): void {
  if (storage !== 'document' && facts.roleOfPerson() !== 'owner') throw invalid('storage', 'not-owner');
}

export const pageFunctionNames = Object.keys(functions) as PageFunction[];

/** Does what the page asks for, once the request has been checked. */
export function serve(name: PageFunction, context: AddOnContext, request: unknown): unknown {
  return functions[name](context, checkRequest(name, request) as never);
}
