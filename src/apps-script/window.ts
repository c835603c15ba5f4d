// The person's window: menu, sidebar, messages.

import type { Window } from '../add-on/context';
import { menuItems } from '../add-on/menu';
import { languageOf, scriptPackOf } from '../languages/language';
import { userLocale } from './person';

const title = 'CoinTracking';
const toastSeconds = 8;

/** The name that the page has among the script's files. */
export const sidebarFile = 'Sidebar';

/** Works in every authorization mode: it asks for the language, which all of them allow, and builds. */
export function buildMenu(): void {
  const words = scriptPackOf(languageOf(userLocale())).menu;
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of menuItems) {
    if (item === undefined) menu.addSeparator();
    else menu.addItem(words[item], item);
  }
  menu.addToUi();
}

export const spreadsheetWindow: Window = {
  openSidebar: section => {
    const language = languageOf(userLocale());
    const html = HtmlService.createHtmlOutputFromFile(sidebarFile);
    const tag = `<html lang="${language}" data-section="${section}">`;
    html.setContent(html.getContent().replace(/<html[^>]*>/, tag)).setTitle(title);
    SpreadsheetApp.getUi().showSidebar(html);
  },
  toast: message => SpreadsheetApp.getActiveSpreadsheet().toast(message, title, toastSeconds),
};

export function showFailure(sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, sentence, ui.ButtonSet.OK);
}

/** Cells and triggers have no window, so nothing that is meant for a person's click can be called from a cell. */
export function hasWindow(): boolean {
  try {
    SpreadsheetApp.getUi();
    return true;
  } catch {
    return false;
  }
}
