// A cell in this thread: the script's fresh global scope as the host makes it, with nothing but what answers its service calls.
// No worker and no message, so that what is timed is the add-on's own work.
import { randomUUID } from 'node:crypto';
import vm from 'node:vm';
import type { Native } from '../../host/guest/realm';
import type { start as startGuest } from '../../host/guest/runtime';
import { localWork } from '../../host/native';
import type { RunResult } from '../../host/protocol';
import { buildWorkerCode } from '../../host/worker-code';
import { processorMillis } from '../../processor-time';
import type { Formula } from '../formula';

export interface ScopeState {
  readonly bundle: string;
  readonly nowMillis: number;
  /** What a service replies. Throws for a call that the cell mustn't make. */
  reply(service: string, method: string, args: readonly unknown[]): unknown;
}

export interface BareScope {
  /** Processor milliseconds of one execution in a new scope; throws what the cell would show. */
  run(): number;
  /** The same, with the script compiled and started by a V8 that has never seen its text. */
  loadAndRun(): number;
}

export function createBareScope({ bundle, nowMillis, reply }: ScopeState, formula: Formula): BareScope {
  const runtime = new vm.Script(buildWorkerCode().guestRuntime, { filename: 'host.js' });
  const code = new vm.Script(bundle, { filename: 'Code.js' });
  const native: Native = {
    ...localWork,
    nowMillis: () => nowMillis,
    request: (service, method, args) => ({ value: reply(service, method, args) }),
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
    let result: RunResult | undefined;
    const loading = (script: vm.Script) => script.runInContext(context);
    if (!isLoadingTimed) loading(code);
    const unseen = `//${randomUUID()}\n${bundle}`;
    const millis = processorMillis(() => {
      if (isLoadingTimed) loading(new vm.Script(unseen, { filename: 'Code.js' }));
      result = call();
    });
    if (!result!.ok) throw new Error(result!.error.message);
    return millis;
  }

  return { run: () => execute(false), loadAndRun: () => execute(true) };
}
