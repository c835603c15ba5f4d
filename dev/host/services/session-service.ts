// Who runs the script and in which zone, as Session tells it.
import type { Caller } from '../caller';

export type SessionRemote = ReturnType<typeof createSessionService>['remote'];

export function createSessionService(scriptTimeZone: string) {
  return {
    remote: {
      /** Blank in a custom function: reference base/session. */
      getActiveUser: (caller: Caller): string => (caller.entry === 'cell' ? '' : caller.user),
      getEffectiveUser: (caller: Caller): string => (caller.entry === 'cell' ? '' : caller.user),
      getScriptTimeZone: (_caller: Caller): string => scriptTimeZone,
    },
  };
}
