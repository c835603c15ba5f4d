// The only part of Utilities that needs the host: sleep waits on its clock.
import type { Caller } from '../caller';

export type UtilitiesRemote = ReturnType<typeof createUtilitiesService>['remote'];

export function createUtilitiesService() {
  return { remote: { sleep: (caller: Caller, millis: number): Promise<void> => caller.sleep(millis) } };
}
