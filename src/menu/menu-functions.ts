// What the menu's items do. A failure is thrown; whoever calls shows it.
import { switchesIn } from '../core/accounts/account';
import type { Scope } from '../core/log/log-event';
import { freezeSelection } from '../formulas/freeze';
import { findOurCells } from '../formulas/our-cells';
import { refresh } from '../formulas/refresh';
import { languageOf } from '../languages/language';
import { type MenuWords, menuWords } from '../languages/menu-words';
import { sentenceOf } from '../languages/sentence-of';
import type { Section } from '../sidebar/contract';
import type { Site } from '../site';
import type { MenuFunction } from './menu';

export const menuFunctions: Record<MenuFunction, (site: Site) => void> = {
  openSidebar: site => site.window.openSidebar(firstSection(site)),
  refreshAll: site => refreshAndTell('everything', site),
  refreshSheet: site => refreshAndTell('sheet', site),
  refreshSelection: site => refreshAndTell('selection', site),
  retryErrors: site => refreshAndTell('errors', site),
  freezeSelection: site => site.window.tell(wordsOf(site).frozen(freezeSelection(site.workbook))),
  openSchedule: site => site.window.openSidebar('schedule'),
  openHelp: site => site.window.openSidebar('functions'),
};

function refreshAndTell(scope: Scope, { workbook, ports, window }: Site): void {
  const language = languageOf(ports.locale());
  const words = menuWords(language);
  if (findOurCells(scope, workbook).length === 0) {
    window.tell(scope === 'errors' ? words.noErrors : words.noFormulas);
    return;
  }
  window.tell(words.working);
  const done = refresh(scope, 'person', workbook, ports);
  const { cells, protectedCells, failures } = done;
  ports.log.add({ kind: 'refresh', scope, cells, protectedCells });
  const [first] = failures;
  window.tell(words.refreshed(done) + (first ? ` ${sentenceOf(first, language)}` : ''));
}

function firstSection({ ports }: Site): Section {
  return switchesIn(ports.spreadsheetStore.readAll()).size === 0 ? 'connect' : 'status';
}

function wordsOf({ ports }: Site): MenuWords {
  return menuWords(languageOf(ports.locale()));
}
