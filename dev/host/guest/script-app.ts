// ScriptApp: for now only the authorization modes that trigger events carry.
import { enumeration } from './enumeration';
import { service } from './service';

export const AuthMode = enumeration(['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL']);

export function createScriptApp(): object {
  return service('ScriptApp', { AuthMode });
}
