// All services of a host, and the dispatch of calls to them.
import type { Clock } from '../../clock';
import type { Caller } from '../caller';
import type { Dispatch } from '../execution';
import type { Faults } from '../faults';
import type { TextFinderReadings } from '../text-search';
import type { TriggerBook } from '../triggers/trigger-book';
import { createCacheService } from './cache-service';
import { createHtmlService } from './html-service';
import { createLockService } from './lock-service';
import { createPropertiesService, type UserPropertyWriters } from './properties-service';
import { createScriptService } from './script-service';
import { createSessionService } from './session-service';
import { createSpreadsheetService } from './spreadsheet/spreadsheet-service';
import { createUiService, type OnAlert } from './ui-service';
import { createUrlFetchService } from './url-fetch-service';
import { createUtilitiesService } from './utilities-service';

export type ServicesSetup = {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly scriptTimeZone: string;
  readonly allowlist: readonly string[] | undefined;
  readonly route: (url: string) => string;
  readonly userPropertyWritesInCells: UserPropertyWriters;
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly triggers: TriggerBook;
  readonly onAlert: OnAlert | undefined;
  readonly fetchMillis: number;
  readonly textFinder: TextFinderReadings;
};

export type Services = ReturnType<typeof createServices>;

type Handler = (caller: Caller, ...args: readonly unknown[]) => unknown;

export function createServices(setup: ServicesSetup) {
  const { clock, faults } = setup;
  const services = {
    CacheService: createCacheService(() => clock.nowMillis(), faults),
    HtmlService: createHtmlService(setup.htmlFiles),
    LockService: createLockService(clock, faults),
    PropertiesService: createPropertiesService(faults, setup.userPropertyWritesInCells),
    ScriptApp: createScriptService(setup.triggers, faults),
    Session: createSessionService(setup.scriptTimeZone, faults),
    SpreadsheetApp: createSpreadsheetService(faults, setup.textFinder),
    Ui: createUiService(setup.onAlert),
    UrlFetchApp: createUrlFetchService(setup),
    Utilities: createUtilitiesService(),
  };
  const dispatch: Dispatch = (caller, service, method, args) => {
    services.ScriptApp.requireAuthorization(caller, service);
    const { remote } = services[service as keyof typeof services];
    const call = () => (remote as unknown as Record<string, Handler>)[method]!(caller, ...args);
    const edited =
      service === 'SpreadsheetApp' ? services.SpreadsheetApp.beforeCall(caller, method) : undefined;
    return edited instanceof Promise ? edited.then(call) : call();
  };
  return { ...services, dispatch };
}
