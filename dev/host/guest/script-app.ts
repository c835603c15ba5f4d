// ScriptApp: authorization and clock triggers. Reference: script/script-app, script/authorization-info.
import type { ScriptRemote } from '../services/script-service';
import { requireArea } from './auth-gate';
import { createTriggerBuilder } from './clock-trigger-builder';
import { enumeration } from './enumeration';
import { Exception, type Realm } from './realm';
import { service } from './service';
import { createTrigger, EventType, readTrigger, TriggerSource } from './trigger';

export const AuthMode = enumeration(['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL']);
const AuthorizationStatus = enumeration(['REQUIRED', 'NOT_REQUIRED']);

export function createScriptApp(realm: Realm): object {
  const remote = realm.remote<ScriptRemote>('ScriptApp');
  const requireTriggers = (method: string) => requireArea(realm, 'triggers', `ScriptApp.${method}`);

  return service('ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    EventType,
    TriggerSource,
    getAuthorizationInfo: (_authMode: unknown) => {
      requireArea(realm, 'plain', 'ScriptApp.getAuthorizationInfo');
      const status = remote.getAuthorizationStatus();
      return service('AuthorizationInfo', { getAuthorizationStatus: () => AuthorizationStatus[status] });
    },
    newTrigger: (functionName: string) => {
      requireTriggers('newTrigger');
      return createTriggerBuilder(remote, String(functionName));
    },
    /** Only the open spreadsheet: the host can't open another one. */
    getUserTriggers: (_spreadsheet: object) => {
      requireTriggers('getUserTriggers');
      return Array.from(remote.getUserTriggers(), facts => createTrigger(facts));
    },
    getProjectTriggers: () => {
      requireTriggers('getProjectTriggers');
      return Array.from(remote.getProjectTriggers(), facts => createTrigger(facts));
    },
    deleteTrigger: (trigger: unknown) => {
      requireTriggers('deleteTrigger');
      const known = readTrigger(trigger);
      if (known === undefined) throw new Exception('Invalid argument: trigger');
      // Recorded live for what create() has just returned; the copy from getProjectTriggers() works.
      if (known.isJustCreated)
        throw new Exception(
          'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
        );
      remote.deleteTrigger(known.uid);
    },
  });
}
