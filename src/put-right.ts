// What earlier runs may have left behind, put right whenever a person uses the menu or opens the sidebar.
import { endTrial } from './core/accounts/connect-tested';
import { repairFormulas } from './formulas/recalculate';
import { putTriggersRight } from './schedule/own-schedule';
import type { Site } from './site';

export function putRight({ ports, workbook, triggers, facts }: Site): void {
  repairFormulas(workbook, ports);
  endTrial(ports);
  try {
    putTriggersRight(ports, triggers, facts);
  } catch {
    // Google refuses at times; the next use tries again, and the sidebar shows that no run is due.
  }
}
