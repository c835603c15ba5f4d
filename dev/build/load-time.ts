// How long a fresh, bare global scope takes to load the bundle: every cell pays it.
import { createContext, Script } from 'node:vm';

/** The median of several loads, each compiled anew. */
export function loadMillis(code: string, runs = 15): number {
  const times = Array.from({ length: runs }, () => {
    const context = createContext({});
    const start = performance.now();
    new Script(code, { filename: 'Code.js' }).runInContext(context);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}
