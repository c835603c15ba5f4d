// What the page shows first: the state with what Home shows, read together, after what interrupted runs left behind is repaired.
import { demoAccount } from '../core/accounts/demo-account';
import { renewZone } from '../core/datasets/zone-of-spreadsheet';
import { readMark } from '../reports/report-mark';
import type { Marked } from '../reports/sheets';
import type { Opening, Snapshot } from '../sidebar/contract';
import type { AddOnContext } from './context';
import { homeOf } from './home';
import { repairLeftovers, repairPlaces, repairReports, repairSchedule } from './repair';
import { snapshotOf } from './snapshot';

export function repairedSnapshot(context: AddOnContext): Snapshot {
  repairAll(context);
  return snapshotOf(context);
}

export function openingOf(context: AddOnContext): Opening {
  const marked = repairAll(context);
  const snapshot = snapshotOf(context);
  const own = snapshot.defaultAccount || snapshot.accounts[0]?.account;
  const shown = own ?? (hasDemoSheet(marked) ? demoAccount : undefined);
  return { snapshot, home: shown === undefined ? undefined : homeOf(shown, marked, context) };
}

/** Who made a sheet of demo data looks at demo data. */
function hasDemoSheet(marked: readonly Marked[]): boolean {
  return marked.some(({ mark }) => readMark(mark)?.account === demoAccount);
}

/** Returns the sheets that the add-on has made. */
function repairAll(context: AddOnContext): readonly Marked[] {
  renewZone(context.state, context.ports);
  context.state.save();
  repairLeftovers(context);
  repairSchedule(context);
  repairPlaces(context);
  return repairReports(context);
}
