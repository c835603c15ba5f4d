// Refuses services by authorization mode. Source of the table: "Editor add-on authorization", "Custom functions".
import type { AuthMode } from '../entry';
import { Exception, type Realm } from './realm';

export type Area = 'plain' | 'document' | 'properties' | 'url-fetch' | 'menus' | 'ui';

/** `plain` are services that need no user data: cache, lock, session. With NONE only Logger and Utilities are left. */
const allowedAreas: Readonly<Record<AuthMode, readonly Area[]>> = {
  NONE: ['menus'],
  LIMITED: ['plain', 'document', 'properties', 'menus'],
  CUSTOM_FUNCTION: ['plain', 'document', 'properties', 'url-fetch'],
  FULL: ['plain', 'document', 'properties', 'url-fetch', 'menus', 'ui'],
};

/**
 * The text for cells is the guide's ("X service."). Elsewhere the call is named, as reported for
 * `ScriptApp.getProjectTriggers` in a simple trigger; that all services word it so is inferred.
 */
export function requireArea({ run }: Realm, area: Area, call: string): void {
  if (allowedAreas[run.authMode].includes(area)) return;
  const service = call.slice(0, call.indexOf('.'));
  throw new Exception(
    run.entry === 'cell'
      ? `You do not have permission to call ${service} service.`
      : `You do not have permission to call ${call}`,
  );
}
