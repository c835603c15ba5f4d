// Repairs what an interrupted run left behind, each time a person uses the menu or opens the sidebar.
import { endTrial } from '../core/connect/connect-tested';
import { StoredState } from '../core/datasets/stored-state';
import { repairFormulas } from '../formulas/recalculate';
import { repairTriggers } from '../schedule/own-schedule';
import type { AddOnContext } from './context';

export function repairLeftovers({ ports, workbook, triggers, facts }: AddOnContext): void {
  repairFormulas(workbook, ports);
  endTrial(new StoredState(ports), ports);
  try {
    repairTriggers(ports, triggers, facts);
  } catch {
    // Google sometimes refuses. The next use tries again; until then the sidebar shows that no run is due.
  }
}
