// From a formula to what its cell shows.
import type { Portfolio } from '../core/fetch/resolve';
import { catalog } from './catalog';
import type { CellArgument, CellResult } from './define/cell-value';
import { parseArguments } from './input/parse-arguments';

/** Throws CoinTrackingError. */
export function runFunction(name: string, given: readonly CellArgument[], portfolio: Portfolio): CellResult {
  const entry = catalog.find(known => known.name === name)!;
  const { args, options } = parseArguments(entry, given);
  return entry.run(args, options, portfolio);
}
