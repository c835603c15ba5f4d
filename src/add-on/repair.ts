// What earlier runs may have left behind, put right whenever a person uses the menu or opens the sidebar.
import { endTrial } from '../core/connect/connect-tested';
import { repairFormulas } from '../formulas/recalculate';
import { repairTriggers } from '../schedule/own-schedule';
import type { AddOnContext } from './context';

export function repairLeftovers({ ports, workbook, triggers, facts }: AddOnContext): void {
  repairFormulas(workbook, ports);
  endTrial(ports);
  try {
    repairTriggers(ports, triggers, facts);
  } catch {
    // Google refuses at times; the next use tries again, and the sidebar shows that no run is due.
  }
}
