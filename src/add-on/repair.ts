// Repairs what an interrupted run left behind, each time a person uses the menu or opens the sidebar.
import { endTrial } from '../core/connect/end-trial';
import { tendPlaces } from '../core/connect/tend-places';
import { repairFormulas } from '../formulas/recalculate';
import { sweepReports } from '../reports/make-report';
import type { Marked } from '../reports/sheets';
import { repairTriggers } from '../schedule/own-schedule';
import type { AddOnContext } from './context';
import { workshopOf } from './workshop';

/** What could keep formulas or keys as they shouldn't be. Without such a thing it reads the stores once and does nothing. */
export function repairLeftovers({ ports, state, workbook }: AddOnContext): void {
  repairFormulas(workbook, state, ports);
  endTrial(state, ports);
}

/** Looked at when the sidebar opens: it costs reading the person's store. */
export function repairPlaces({ ports, state, facts }: AddOnContext): void {
  try {
    tendPlaces(facts.name, state, ports);
  } catch {
    // The locks are taken, or Google refuses. The next use tries again; until then other spreadsheets leave calls to this one.
  }
}

/**
 * Sheets of reports whose making has died. Looked at when the sidebar opens: it is one search. Returns the sheets that are
 * marked; none where Google refuses, and then the person can delete the sheet.
 */
export function repairReports(context: AddOnContext): readonly Marked[] {
  try {
    return sweepReports(workshopOf(context));
  } catch {
    return [];
  }
}

/** Clock triggers are looked at when the sidebar opens, which shows the schedule. */
export function repairSchedule({ ports, state, triggers, facts }: AddOnContext): void {
  try {
    repairTriggers(state.texts, triggers, facts, ports.clock.nowMillis());
  } catch {
    // Google sometimes refuses. The next use tries again; until then the sidebar shows that no run is due.
  }
}
