// V8's garbage collection on demand, so that a measured job doesn't clear away what the one before has left.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export const collectGarbage = exposeGarbageCollection();

/** For this alone: the flag would give every later scope of the process a `gc`, which Apps Script has not. */
function exposeGarbageCollection(): (options: { type: 'minor' }) => void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return gc;
}
