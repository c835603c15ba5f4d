// The person who runs the script, with language and zone, behind Session.
import { type Caller, ServiceException } from '../caller';
import type { Faults } from '../faults';

export type SessionRemote = ReturnType<typeof createSessionService>['remote'];

const defaultLocale = 'en';

export function createSessionService(scriptTimeZone: string, faults: Faults) {
  const locales = new Map<string, string>();

  return {
    remote: {
      /** Blank in a custom function: reference base/session. */
      getActiveUser: (caller: Caller): string => (caller.entry === 'cell' ? '' : caller.user),
      getEffectiveUser: (caller: Caller): string => (caller.entry === 'cell' ? '' : caller.user),
      /** In a cell: of the person who uses the spreadsheet. Inferred. */
      getActiveUserLocale: ({ user }: Caller): string => {
        if (faults.localeFailure !== undefined) throw new ServiceException(faults.localeFailure);
        return locales.get(user) ?? defaultLocale;
      },
      getScriptTimeZone: (_caller: Caller): string => scriptTimeZone,
    },
    setLocale: (user: string, locale: string): void => {
      locales.set(user, locale);
    },
  };
}
