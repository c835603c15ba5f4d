// A warm cell in this thread: the script's fresh global scope as the host makes it, on a cache that is a plain map. No
// worker and no message, so that what is timed is the add-on's own work.
import { randomUUID } from 'node:crypto';
import vm from 'node:vm';
import type { Native } from '../../host/guest/realm';
import type { start as startGuest } from '../../host/guest/runtime';
import { localWork } from '../../host/native';
import type { RunResult } from '../../host/protocol';
import { buildWorkerCode } from '../../host/worker-code';
import type { Formula } from '../formula';

export interface WarmCell {
  /** Milliseconds of one execution in a new scope; throws what the cell would show. */
  run(): number;
  /** The same, with the script compiled and started by a V8 that has never seen its text. */
  loadAndRun(): number;
  readonly entriesRead: number;
}

export interface WarmState {
  readonly bundle: string;
  /** The document cache. */
  readonly cache: Readonly<Record<string, string>>;
  readonly nowMillis: number;
}

export function createWarmCell({ bundle, cache, nowMillis }: WarmState, formula: Formula): WarmCell {
  const runtime = new vm.Script(buildWorkerCode().guestRuntime, { filename: 'host.js' });
  const code = new vm.Script(bundle, { filename: 'Code.js' });
  let entriesRead = 0;

  function readCache(keys: readonly string[]): Record<string, string> {
    const found = keys.filter(key => key in cache);
    entriesRead += found.length;
    return Object.fromEntries(found.map(key => [key, cache[key]!]));
  }

  const native: Native = {
    ...localWork,
    nowMillis: () => nowMillis,
    request(service, method, [scope, keys]) {
      if (service !== 'CacheService' || method !== 'getAll')
        throw new Error(`${formula.functionName} is not warm: it asked for ${service}.${method}.`);
      return { value: scope === 'document' ? readCache(keys as string[]) : {} };
    },
    log: () => {},
    countLocal: () => {},
  };

  function execute(isLoadingTimed: boolean): number {
    const context = vm.createContext({});
    const { start } = runtime.runInContext(context) as { start: typeof startGuest };
    const { functionName, args } = formula;
    const call = start(native, {
      entry: 'cell',
      functionName,
      args,
      authMode: 'CUSTOM_FUNCTION',
      hasUi: false,
      runsText: true,
    });
    entriesRead = 0;
    const unseen = `//${randomUUID()}\n${bundle}`;
    const loadMillis = performance.now();
    const script = isLoadingTimed ? new vm.Script(unseen, { filename: 'Code.js' }) : code;
    script.runInContext(context);
    const callMillis = performance.now();
    const result: RunResult = call();
    const endMillis = performance.now();
    if (!result.ok) throw new Error(result.error.message);
    return endMillis - (isLoadingTimed ? loadMillis : callMillis);
  }

  return {
    run: () => execute(false),
    loadAndRun: () => execute(true),
    get entriesRead() {
      return entriesRead;
    },
  };
}
