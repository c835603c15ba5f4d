// Entry of the code that runs in the script's global scope before the script: defines the services there, then calls the
// requested function.
import { describeError, type GuestError } from '../outcome';
import { copyPageValue } from '../page-values';
import type { RunRequest, RunResult } from '../protocol';
import { createCacheService } from './cache-service';
import { adoptArgument, findCellResultFault } from './cell-values';
import { createCharts } from './charts/chart-enums';
import { createClockDate } from './clock-date';
import { createConsole, createLogger } from './console';
import { createHtmlService } from './html-service';
import { createLockService } from './lock-service';
import { createPropertiesService } from './properties-service';
import { createRealm, type Native } from './realm';
import { AuthMode, createScriptApp } from './script-app';
import { createAbsentServices } from './service';
import { createSession } from './session';
import { createSpreadsheetApp } from './spreadsheet-app';
import { createUrlFetchApp } from './url-fetch-app';
import { createUtilities } from './utilities';

/** Called once per execution; the returned function calls the script's function, once the script has been loaded. */
export function start(native: Native, run: RunRequest): () => RunResult {
  const realm = createRealm(native, run);
  const globals: Record<string, unknown> = {
    ...createAbsentServices(),
    Date: createClockDate(() => native.nowMillis()),
    console: createConsole(native),
    CacheService: createCacheService(realm),
    Charts: createCharts(),
    HtmlService: createHtmlService(realm),
    LockService: createLockService(realm),
    Logger: createLogger(native),
    PropertiesService: createPropertiesService(realm),
    ScriptApp: createScriptApp(realm),
    Session: createSession(realm),
    SpreadsheetApp: createSpreadsheetApp(realm),
    UrlFetchApp: createUrlFetchApp(realm),
    Utilities: createUtilities(realm),
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  // Shared memory is not part of Apps Script.
  for (const name of ['Atomics', 'SharedArrayBuffer']) Reflect.deleteProperty(globalThis, name);
  return () => callFunction(run);
}

function callFunction(run: RunRequest): RunResult {
  const target: unknown = Reflect.get(globalThis, run.functionName);
  if (typeof target !== 'function') return fail(new Error(`${run.functionName} is not a function.`));
  let result: unknown;
  try {
    result = Reflect.apply(target, undefined, readArguments(run));
  } catch (error) {
    return fail(error);
  }
  return run.entry === 'cell' ? checkCellResult(run, result) : checkPageResult(run, result);
}

function readArguments(run: RunRequest): unknown[] {
  const args = run.args.map(adoptArgument);
  if (run.entry !== 'open' && run.entry !== 'install' && run.entry !== 'trigger') return args;
  const [event, ...others] = args;
  return [{ ...(event as object | undefined), authMode: AuthMode[run.authMode] }, ...others];
}

function checkCellResult(run: RunRequest, result: unknown): RunResult {
  const fault = findCellResultFault(result);
  if (fault === undefined) return { ok: true, value: result };
  return fail(
    new TypeError(
      `${run.functionName} returned ${fault}, and what a cell shows for that is not documented. Return text, a finite number, a boolean, a Date or a rectangular two-dimensional array of these ('' for blank)`,
    ),
  );
}

function checkPageResult(run: RunRequest, result: unknown): RunResult {
  // Menus and triggers drop the result.
  if (run.entry !== 'page') return { ok: true, value: undefined };
  const copied = copyPageValue(result);
  if ('copy' in copied) return { ok: true, value: copied.copy };
  return fail(
    new TypeError(
      `${run.functionName} returned something that can't reach the page: ${copied.fault}. Return primitives, plain objects and arrays only`,
    ),
  );
}

function fail(error: unknown): { ok: false; error: GuestError } {
  return { ok: false, error: describeError(error) };
}
