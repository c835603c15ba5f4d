// Makes a report on a sheet, step by step, so that a page can show how far it is and a person can stop it. The sheet is marked from
// its first moment: whatever dies in between, the next start finds it.
import { CoinTrackingError } from '../core/errors';
import { parseJson } from '../core/json';
import { isErrorText, isLoadingText } from '../formulas/sheets-texts';
import { addressOf, type Box, boxOf } from './boxes';
import { type Choices, validChoices } from './choices';
import { isAsPlanned, isInPlace, occupiedIn, ownCells } from './own-cells';
import type { ReportName } from './report';
import { type ReportMark, readMark, stampOf } from './report-mark';
import { freeNameAmong, isSameSheetName } from './sheet-names';
import type { SheetPlan } from './sheet-plan';
import type { Held, Marked, Sheets } from './sheets';
import { type Facts, fillTemplate } from './templates';
import { factsOf, heldOn, planOn, type ReportRequest, reportOf, type Workshop } from './workshop';

interface StartNote {
  readonly name: string;
  /** The sheets that were there. */
  readonly before: readonly number[];
  readonly startedAtMillis: number;
}

/** Where nothing of a report was written, or all of it was removed. */
export type Removed = 'removed' | 'kept';

export function sheetNameOf(request: ReportRequest, shop: Workshop): string {
  const report = reportOf(request.report, shop);
  return fillTemplate(`{w.${report.title}}`, factsOf(request, { ...shop, currency: '' }, shop));
}

/** Where the sheet's name is taken, one with a number behind it. */
export function freeNameOf(name: string, { sheets }: Workshop): string {
  return freeNameAmong(sheets.all(), name);
}

/** A new sheet with its mark. Throws SHEET_NAME_TAKEN. */
export function startReport(request: ReportRequest, name: string, shop: Workshop): number {
  const before = shop.sheets.all();
  if (before.some(sheet => isSameSheetName(sheet.name, name))) {
    throw new CoinTrackingError({ code: 'SHEET_NAME_TAKEN', name });
  }
  const report = reportOf(request.report, shop);
  const mark: ReportMark = {
    report: report.name,
    choices: validChoices(request.choices, report.choices, shop.thisYear),
    account: request.account,
    language: shop.language,
    thisYear: shop.thisYear,
    currency: shop.currencyOf(request.account),
    state: 'making',
    startedAtMillis: shop.nowMillis,
    cells: {},
  };
  const start: StartNote = {
    name,
    before: before.map(({ id }) => id),
    startedAtMillis: shop.nowMillis,
  };
  shop.startNote.write(JSON.stringify(start));
  const sheet = shop.sheets.add(name);
  shop.sheets.markNew(sheet, JSON.stringify(mark));
  shop.startNote.remove();
  return sheet;
}

export function stepsOf(name: ReportName, shop: Workshop): ('fill' | 'draw')[] {
  const hasCharts = reportOf(name, shop).parts.some(({ kind }) => kind === 'chart');
  return hasCharts ? ['fill', 'draw'] : ['fill'];
}

/** What a person has put on the sheet meanwhile stays. */
export function fillReport(sheet: number, shop: Workshop): void {
  const { plan } = planOn(sheet, shop);
  shop.sheets.write(sheet, plan, occupiedIn(heldOn(sheet, shop)));
}

export function drawReport(sheet: number, shop: Workshop): void {
  shop.sheets.drawCharts(sheet, planOn(sheet, shop).plan);
}

export interface Reading {
  /** Cells that are still being calculated. */
  readonly waiting: number;
  /** Cells that show an error: `B23`, and what it says. */
  readonly errors: readonly { readonly address: string; readonly text: string }[];
  /** What the page shows of it. */
  readonly figures: readonly { readonly label: string; readonly shown: string }[];
  /** Sentences of the sheet's checks. */
  readonly checks: readonly string[];
}

/**
 * Looks at all cells. Once nothing is waiting, the report is marked as made, with what stands in its cells. `isLast`: in any case,
 * since nobody waits any longer.
 */
export function readReport(sheet: number, shop: Workshop, isLast = false): Reading {
  const { mark, plan } = planOn(sheet, shop);
  const held = shop.sheets.readShown(sheet);
  if (held === undefined) throw new CoinTrackingError({ code: 'REPORT_GONE' });
  const errors: { address: string; text: string }[] = [];
  let waiting = 0;
  held.shown.forEach((row, down) => {
    row.forEach((text, across) => {
      if (isLoadingText(text)) waiting++;
      else if (isErrorText(text)) errors.push({ address: addressOf(down + 1, across + 1), text });
    });
  });
  if (waiting === 0 || isLast) markMade(sheet, mark, stampsOf(plan, held), shop);
  const report = reportOf(mark.report, shop);
  const facts = factsOf(mark, mark, shop);
  const shown = (row: number, column: number) => held.shown[row - 1]?.[column - 1] ?? '';
  const shownAt = (at: string) => shown(boxOf(at).row, boxOf(at).column);
  return {
    waiting,
    errors,
    figures: report.figures.map(({ label, at }) => ({
      label: fillTemplate(`{w.${label}}`, facts),
      shown: shownAt(at),
    })),
    checks: report.checks === '' ? [] : faultsIn(boxOf(report.checks), shown, facts.words),
  };
}

/** Without what stands there where nothing is wrong, or where nobody knows yet. */
function faultsIn(
  { row, rows, column }: Box,
  shown: (row: number, column: number) => string,
  { allWell, checksLater }: Facts['words'],
): string[] {
  const sentences = Array.from({ length: rows }, (_, down) => shown(row + down, column));
  return sentences.filter(text => text !== '' && text !== allWell && text !== checksLater);
}

/** Its sheet goes; where something of the person's stands on it, only what the add-on made goes, and the sheet is the person's. */
export function removeReport(sheet: number, shop: Workshop): Removed {
  const left = takeAway(sheet, 'removing', shop);
  if (left) {
    shop.sheets.unmark(sheet);
    return 'kept';
  }
  shop.sheets.remove(sheet);
  return 'removed';
}

/** Clears what the add-on made, so that the steps can be taken again on the same sheet. Yellow cells start anew as they are. */
export function renewReport(sheet: number, shop: Workshop): ReportRequest {
  const order = orderOn(sheet, shop);
  takeAway(sheet, 'renewing', shop);
  const { nowMillis: startedAtMillis, language, thisYear } = shop;
  const currency = shop.currencyOf(order.account);
  const made = { startedAtMillis, language, thisYear, currency };
  const renewed: ReportMark = { ...order, ...made, state: 'renewing', cells: {} };
  shop.sheets.mark(sheet, JSON.stringify(renewed));
  return order;
}

/** Finishes a making anew that was stopped or has failed. The person had the sheet before, so it stays. */
export function restoreReport(sheet: number, shop: Workshop): void {
  if (planOn(sheet, shop).mark.state === 'renewing') finishRenewal(sheet, shop);
}

/** What a report is about, as its yellow cells say it now. */
export function orderOn(sheet: number, shop: Workshop): ReportRequest {
  const { mark, plan } = planOn(sheet, shop);
  const choices = choicesNow(mark, plan, heldOn(sheet, shop), shop);
  return { report: mark.report, choices, account: mark.account };
}

/**
 * Removes the reports whose making died, and keeps what a person has put there. Finishes those whose renewal died: other sheets may
 * read their cells. Returns the sheets still marked.
 */
export function sweepReports(shop: Workshop): readonly Marked[] {
  sweepUnmarked(shop);
  const marked = shop.sheets.marked();
  const dead = marked.flatMap(({ id, mark }) => {
    const { state = 'made', startedAtMillis = 0 } = readMark(mark) ?? {};
    const isDead = state !== 'made' && shop.nowMillis - startedAtMillis > longestMakingMillis;
    return isDead ? [{ id, state }] : [];
  });
  for (const { id, state } of dead) {
    if (state === 'renewing') finishRenewal(id, shop);
    else removeReport(id, shop);
  }
  const gone = new Set(dead.filter(({ state }) => state !== 'renewing').map(({ id }) => id));
  return marked.filter(({ id }) => !gone.has(id));
}

/** Whatever was written or drawn already is taken away first, so that nothing stands there twice. */
function finishRenewal(sheet: number, shop: Workshop): void {
  takeAway(sheet, 'renewing', shop);
  fillReport(sheet, shop);
  drawReport(sheet, shop);
  const { mark, plan } = planOn(sheet, shop);
  markMade(sheet, mark, stampsOf(plan, heldOn(sheet, shop)), shop);
}

function markMade(sheet: number, mark: ReportMark, cells: ReportMark['cells'], { sheets }: Workshop): void {
  const made: ReportMark = { ...mark, state: 'made', cells };
  sheets.mark(sheet, JSON.stringify(made));
}

/** A making that died right after it had added its sheet: one that wasn't there before, has the name and nothing on it. */
function sweepUnmarked({ sheets, startNote, nowMillis }: Workshop): void {
  const text = startNote.read();
  if (text === undefined) return;
  const { name, before = [], startedAtMillis = 0 } = (parseJson(text) ?? {}) as Partial<StartNote>;
  if (nowMillis - startedAtMillis <= longestMakingMillis) return;
  const marked = new Set(sheets.marked().map(({ id }) => id));
  for (const sheet of sheets.all()) {
    const isOurs = sheet.name === name && !before.includes(sheet.id) && !marked.has(sheet.id);
    if (isOurs && isEmpty(sheet.id, sheets)) sheets.remove(sheet.id);
  }
  startNote.remove();
}

function isEmpty(sheet: number, sheets: Sheets): boolean {
  const held = sheets.read(sheet);
  if (held === undefined) return true;
  const isOccupied = occupiedIn(held);
  const hasContent = held.values.some((row, down) =>
    row.some((_, across) => isOccupied(down + 1, across + 1)),
  );
  return !hasContent && !sheets.hasBesides(sheet);
}

/** Google ends a page's call after six minutes; each step is one. */
const longestMakingMillis = 10 * 60_000;

/**
 * Returns whether anything is left on the sheet. Throws REPORT_CHANGED where our cells aren't where they were. A made report is
 * marked with the state before, and with what its yellow cells say: half cleared, its cells would not be taken for ours any more.
 */
function takeAway(sheet: number, state: 'renewing' | 'removing', shop: Workshop): boolean {
  const { mark, plan } = planOn(sheet, shop);
  const held = heldOn(sheet, shop);
  const isMade = mark.state === 'made';
  const stamped = isMade ? mark : { ...mark, cells: { ...mark.cells, ...stampsOf(plan, held) } };
  if (isMade) {
    if (!isInPlace(stamped, held)) throw new CoinTrackingError({ code: 'REPORT_CHANGED' });
    const choices = choicesNow(mark, plan, held, shop);
    const begun: ReportMark = { ...mark, choices, state, startedAtMillis: shop.nowMillis };
    shop.sheets.mark(sheet, JSON.stringify(begun));
  }
  const choices = new Set(plan.lists.map(({ box }) => addressOf(box.row, box.column)));
  shop.sheets.clear(
    sheet,
    ownCells(stamped, held, address => choices.has(address)),
    plan,
  );
  shop.sheets.flush();
  return !isEmpty(sheet, shop.sheets);
}

/** What stands as planned is ours. */
function stampsOf(plan: SheetPlan, held: Held): Record<string, string> {
  const stamps: Record<string, string> = {};
  plan.contents.forEach((row, down) => {
    row.forEach((content, across) => {
      if (content === '' || !isAsPlanned(content, held, down + 1, across + 1)) return;
      stamps[addressOf(down + 1, across + 1)] = stampOf(held, down + 1, across + 1);
    });
  });
  return stamps;
}

/** As the yellow cells say; where one of them is blank, as the mark says. */
function choicesNow(mark: ReportMark, plan: SheetPlan, held: Held, shop: Workshop): Choices {
  const report = reportOf(mark.report, shop);
  const chosen = plan.lists.flatMap(({ box }, index) => {
    const value = String(held.values[box.row - 1]?.[box.column - 1] ?? '');
    return value === '' ? [] : [[report.choices[index]!, value]];
  });
  return validChoices({ ...mark.choices, ...Object.fromEntries(chosen) }, report.choices, shop.thisYear);
}
