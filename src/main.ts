// Composition root: wires Apps Script to the core. Nothing here touches a service while the file loads; every cell loads it.
import { appsScriptPorts } from './apps-script/ports';
import { failureOf } from './core/errors';
import { LivePortfolio } from './core/portfolio';
import type { Ports } from './core/ports';
import { refresh } from './core/refresh';
import { sentenceOf } from './core/sentences';
import type { CellArgument, CellResult } from './functions/cell-value';
import { runFunction } from './functions/run-function';
import { type PageFunction, pageFunctions } from './sidebar/server';

/** What a formula's global function does. */
export function cell(name: string, given: readonly CellArgument[]): CellResult {
  return speaking(() => runFunction(name, given, new LivePortfolio(appsScriptPorts())));
}

/** What a page's global function does. */
export function page(name: PageFunction, request: unknown): unknown {
  const call = pageFunctions[name] as (ports: Ports, request: unknown) => unknown;
  return speaking(() => call(appsScriptPorts(), request));
}

/** What a clock trigger does: quietly, for nobody is there to read. What failed stands in the status. */
export function refreshOnSchedule(): void {
  refresh('schedule', appsScriptPorts());
}

/** A person sees what is thrown here: always a sentence. */
function speaking<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw new Error(sentenceOf(failureOf(thrown)));
  }
}
