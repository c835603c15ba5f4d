// google.script.run: a runner with the script's functions. Adding a handler returns a new runner, so that calls don't share
// handlers.
import { copyPageValue } from '../../host/page-values';
import type { FrameAnswer, FrameCall } from './frame-messages';

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

export type Runner = {
  withSuccessHandler(handler: Handlers['success']): Runner;
  withFailureHandler(handler: Handlers['failure']): Runner;
  withUserObject(userObject: unknown): Runner;
} & { readonly [functionName: string]: (...args: unknown[]) => unknown };

/** Google's name for the error of a failure handler, as seen in browsers' consoles. */
const scriptErrorName = 'ScriptError';

export function createRunner(
  functions: readonly string[],
  send: (call: FrameCall) => void,
): { runner: Runner; receive(answer: FrameAnswer): void } {
  const open = new Map<number, Handlers>();
  let calls = 0;

  function call(functionName: string, args: readonly unknown[], handlers: Handlers): void {
    const copied = copyPageValue(args, 'argument');
    // The live service's text, without the position of the value.
    if ('fault' in copied) throw new TypeError(`Failed due to illegal value in property: ${copied.fault}`);
    const id = calls++;
    open.set(id, handlers);
    send({ id, functionName, args: copied.copy as unknown[] });
  }

  function runnerWith(handlers: Handlers): Runner {
    return Object.freeze({
      ...Object.fromEntries(
        functions
          .filter(name => !name.endsWith('_'))
          .map(name => [name, (...args: unknown[]) => call(name, args, handlers)]),
      ),
      withSuccessHandler: (success: Handlers['success']) => runnerWith({ ...handlers, success }),
      withFailureHandler: (failure: Handlers['failure']) => runnerWith({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runnerWith({ ...handlers, userObject }),
    }) as unknown as Runner;
  }

  return {
    runner: runnerWith({}),
    receive({ id, outcome }) {
      const { success, failure, userObject } = open.get(id) ?? {};
      open.delete(id);
      if (outcome.ok) {
        success?.(outcome.value, userObject);
        return;
      }
      const error = Object.assign(new Error(outcome.message), { name: scriptErrorName });
      if (failure) failure(error, userObject);
      else console.error(`Uncaught ${scriptErrorName}: ${outcome.message}`);
    },
  };
}
