// What the menu's items do. Each throws its failure; the caller shows it.
import type { Scope } from '../core/log/log-event';
import { findCtCells } from '../formulas/ct-cells';
import { freezeSelection } from '../formulas/freeze';
import { refresh } from '../formulas/refresh';
import { languageOf, scriptPackOf } from '../languages/language';
import type { MenuWords } from '../languages/pack';
import { sentenceOf } from '../languages/sentence-of';
import type { AddOnContext } from './context';
import { learnHowDatesAreShown } from './learn-dates';
import type { MenuFunction } from './menu';
import { repairLeftovers, repairSchedule } from './repair';

export const menuFunctions: Record<MenuFunction, (context: AddOnContext) => void> = {
  // The page repairs what there is to repair, once it is open.
  openSidebar: ({ window }) => window.openSidebar('home'),
  refreshAll: context => refreshAndTell('everything', context),
  refreshSheet: context => refreshAndTell('sheet', context),
  refreshSelection: context => refreshAndTell('selection', context),
  retryErrors: context => refreshAndTell('errors', context),
  freezeSelection: context => {
    repairLeftovers(context);
    context.window.toast(wordsOf(context).frozen(freezeSelection(context.workbook)));
  },
  openSchedule: context => {
    repairLeftovers(context);
    repairSchedule(context);
    context.window.openSidebar('schedule');
  },
  openHelp: context => {
    repairLeftovers(context);
    repairSchedule(context);
    context.window.openSidebar('insert');
  },
};

function refreshAndTell(scope: Scope, context: AddOnContext): void {
  const { workbook, ports, state, window } = context;
  const language = languageOf(ports.locale());
  const words = scriptPackOf(language).menu;
  repairLeftovers(context);
  const found = findCtCells(scope, workbook);
  if (found.cells.length === 0) {
    window.toast(scope === 'errors' ? words.noErrors : words.noFormulas);
    return;
  }
  learnHowDatesAreShown(found.cells, workbook, state, ports);
  state.save();
  const tellWorking = () => window.toast(words.working);
  const done = refresh(scope, 'person', workbook, state, ports, found, tellWorking);
  const { cells, protectedCells, left, failures } = done;
  state.addToLog({ kind: 'refresh', scope, cells, protectedCells, ...(left > 0 && { left }) });
  state.save();
  if (done.fetched > 0) repairSchedule(context);
  const [first] = failures;
  window.toast(words.refreshed(done) + (first ? ` ${sentenceOf(first, language)}` : ''));
}

function wordsOf({ ports }: AddOnContext): MenuWords {
  return scriptPackOf(languageOf(ports.locale())).menu;
}
