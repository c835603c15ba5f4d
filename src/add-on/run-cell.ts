// What a formula's cell does: its function with tables that are fetched where they have to be.
import { StoredState } from '../core/datasets/stored-state';
import { Resolver } from '../core/fetch/resolve';
import type { Ports } from '../core/ports';
import { asWritten } from '../formulas/as-written';
import { foreseenHistories } from '../formulas/foreseen-histories';
import type { Workbook } from '../formulas/workbook';
import type { CellArgument, CellResult } from '../functions/define/cell-value';
import { asScriptShows } from '../functions/output/day-cell';
import { runFunction } from '../functions/run-function';
import { functionEnvironment } from './function-environment';

/** Throws CoinTrackingError. A warm cell asks for nothing but the cache. */
export function runCell(
  name: string,
  given: readonly CellArgument[],
  workbook: Workbook,
  ports: Ports,
  ownFormula: () => string = () => '',
): CellResult {
  const state = new StoredState(ports);
  const resolver = new Resolver(ports, {
    foreseenHistories: () => foreseenHistories(workbook, state, ports.clock.nowMillis()),
    state,
  });
  const environment = functionEnvironment(ports, state, resolver);
  const result = runFunction(name, asWritten(name, given, ownFormula), environment);
  return resolver.shows === 'script' ? asScriptShows(result, environment.facts.zone()) : result;
}
