// Composition root: wires Apps Script to the core. Every cell loads this file, so loading it touches no service.

import type { AddOnContext } from './add-on/context';
import type { MenuFunction } from './add-on/menu';
import { menuFunctions } from './add-on/menu-functions';
import { serve } from './add-on/page-functions';
import { runCell } from './add-on/run-cell';
import { runOnSchedule } from './add-on/scheduled-run';
import { ownFormula } from './apps-script/own-formula';
import { roleOfPerson, userLocale } from './apps-script/person';
import { appsScriptPorts } from './apps-script/ports';
import { readReportLibrary } from './apps-script/report-library';
import { reportSheets } from './apps-script/report-sheets';
import { activeWorkbook } from './apps-script/spreadsheet';
import { clockTriggers, isAuthorized } from './apps-script/triggers';
import { buildMenu, hasWindow, showFailure, spreadsheetWindow } from './apps-script/window';
import { ownKeysOnly } from './core/accounts/own-keys-only';
import { StoredState } from './core/datasets/stored-state';
import { type Failure, failureOf } from './core/errors';
import { once } from './core/once';
import type { Ports } from './core/ports';
import type { CellArgument, CellResult } from './functions/define/cell-value';
import { languageOf } from './languages/language';
import { sentenceOf } from './languages/sentence-of';
import type { Answer, PageFunction } from './sidebar/contract';

/** What a formula's global function does. `given`: as many arguments as Sheets passed. */
export function cell(name: string, given: readonly CellArgument[]): CellResult {
  try {
    return runCell(name, given, activeWorkbook(), appsScriptPorts(), ownFormula);
  } catch (thrown) {
    throw new Error(inWords(failureOf(thrown)));
  }
}

export function onOpen(): void {
  buildMenu();
}

/** What a menu item's global function does. */
export function menu(name: MenuFunction): void {
  requireWindow();
  try {
    menuFunctions[name](context());
  } catch (thrown) {
    showFailure(inWords(failureOf(thrown)));
  }
}

/** What a page's global function does. */
export function page(name: PageFunction, request: unknown): Answer<unknown> {
  requireWindow();
  try {
    return { ok: true, value: serve(name, context(), request) };
  } catch (thrown) {
    return { ok: false, failure: failureOf(thrown) };
  }
}

/** What a clock trigger does. Only a trigger's event has an id, so a formula that calls this does nothing. */
export function refreshOnSchedule(event: { readonly triggerUid?: unknown } | undefined): void {
  if (typeof event?.triggerUid !== 'string') return;
  runOnSchedule(event.triggerUid, activeWorkbook(), portsOfPerson(once(roleOfPerson)), {
    isGiven: isAuthorized,
  });
}

function context(): AddOnContext {
  const role = once(roleOfPerson);
  const google = appsScriptPorts();
  const ports = ownKeysOnly(google, () => role() === 'owner');
  const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
  return {
    ports,
    ownStore: {
      readAll: () => google.personStore.readAll(),
      write: entries => google.personStore.write(entries),
      remove: keys => google.personStore.remove(keys),
    },
    state: new StoredState(ports),
    workbook: activeWorkbook(),
    sheets: reportSheets(),
    reportLibrary: once(readReportLibrary),
    window: spreadsheetWindow,
    triggers: clockTriggers,
    isAuthorized,
    facts: {
      id: () => ports.spreadsheetId(),
      name: once(() => spreadsheet().getName()),
      timeZone: () => ports.zone.name(),
      roleOfPerson: role,
    },
  };
}

/** With the properties of the person who uses menu, sidebar or trigger; a cell has the spreadsheet owner's. */
function portsOfPerson(role: typeof roleOfPerson): Ports {
  return ownKeysOnly(appsScriptPorts(), () => role() === 'owner');
}

/** A formula can call any global function; this refuses it those that are for a person's click. */
function requireWindow(): void {
  if (!hasWindow()) throw new Error(inWords({ code: 'NOT_FROM_A_CELL' }));
}

function inWords(failure: Failure): string {
  return sentenceOf(failure, languageOf(userLocale()));
}
