// Refuses services by authorization mode. Source of the table: "Editor add-on authorization", "Custom functions".
import type { AuthMode } from '../entry';
import { Exception, type Realm } from './realm';

export type Area = 'plain' | 'locale' | 'document' | 'properties' | 'url-fetch' | 'menus' | 'ui' | 'triggers';

/**
 * `plain` are services that need no user data: cache, lock, session. With NONE only Logger, Utilities and the user's locale
 * work. That triggers run with FULL follows from what simple triggers report.
 */
const allowedAreas: Readonly<Record<AuthMode, readonly Area[]>> = {
  NONE: ['locale', 'menus'],
  LIMITED: ['plain', 'locale', 'document', 'properties', 'menus'],
  CUSTOM_FUNCTION: ['plain', 'locale', 'document', 'properties', 'url-fetch'],
  FULL: ['plain', 'locale', 'document', 'properties', 'url-fetch', 'menus', 'ui', 'triggers'],
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
