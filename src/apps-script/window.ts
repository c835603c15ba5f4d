// Menu, sidebar and messages in the spreadsheet's window.

import type { Window } from '../add-on/context';
import { menuItems } from '../add-on/menu';
import { languageOf, scriptPackOf } from '../languages/language';
import { userLocale } from './person';

const title = 'CoinTracking';
const toastSeconds = 8;

/** The page's file name in the script project. */
export const sidebarFile = 'Sidebar';

/** Works in every authorization mode: each allows reading the language and building a menu. */
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
  openSidebar: place => {
    const language = languageOf(userLocale());
    const html = HtmlService.createHtmlOutputFromFile(sidebarFile);
    const tag = `<html lang="${language}" data-place="${place}">`;
    html.setContent(html.getContent().replace(/<html[^>]*>/, tag)).setTitle(title);
    SpreadsheetApp.getUi().showSidebar(html);
  },
  toast: message => SpreadsheetApp.getActiveSpreadsheet().toast(message, title, toastSeconds),
};

export function showFailure(sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, sentence, ui.ButtonSet.OK);
}

/** Cells and triggers have no window. Functions for a person's click check this, so no cell can call them. */
export function hasWindow(): boolean {
  try {
    SpreadsheetApp.getUi();
    return true;
  } catch {
    return false;
  }
}
