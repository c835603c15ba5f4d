import { createContext, Script } from 'node:vm';
import { type Bundle, buildBundle } from '../../dev/build/bundle';
import {
  bundleSizes,
  growthOf,
  lastRelease,
  maxColdLoadMillis,
  maxGrowth,
} from '../../dev/build/bundle-size';
import { coldLoad } from '../../dev/build/load-time';
import { menuFunctionNames } from '../../src/add-on/menu';
import { pageFunctionNames } from '../../src/add-on/page-functions';
import { catalog } from '../../src/functions/catalog';
import { languages, scriptPackOf } from '../../src/languages/language';
import { pagePackOf } from '../../src/languages/page-pack-of';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await buildBundle();
});

/** A global scope in which every service throws as soon as it is read. */
function hostileScope(): Record<string, unknown> {
  const services = [
    'CacheService',
    'PropertiesService',
    'LockService',
    'UrlFetchApp',
    'Utilities',
    'SpreadsheetApp',
  ];
  const scope = createContext({});
  for (const service of [...services, 'ScriptApp', 'Session', 'HtmlService', 'Logger', 'console']) {
    Object.defineProperty(scope, service, {
      get: () => {
        throw new Error(`${service} was touched`);
      },
    });
  }
  return scope;
}

test('loading the bundle touches no service', () => {
  expect(() => new Script(bundle.code).runInContext(hostileScope())).not.toThrow();
});

test('a function that is called does touch one: the scope above would tell', () => {
  const scope = hostileScope();
  new Script(bundle.code).runInContext(scope);
  expect(() => new Script('CT_BALANCE("BTC")').runInContext(scope)).toThrow('was touched');
});

test('the global scope gets what formulas, menu, page and trigger call, and one name of our own', () => {
  const scope = createContext({});
  new Script(bundle.code).runInContext(scope);
  const expected = [
    ...catalog.map(({ name }) => name),
    ...catalog.map(({ name }) => name.replace('CT_', 'CT_REFRESHING_')),
    ...menuFunctionNames,
    ...pageFunctionNames,
    ...['onOpen', 'onInstall', 'refreshOnSchedule'],
    'CoinTrackingAddOn',
  ];
  expect(Object.keys(scope).sort()).toEqual(expected.sort());
});

test.each(catalog.map(entry => [entry.name, entry] as const))(
  '%s is declared under a comment that tells its arguments and an example',
  (name, entry) => {
    const end = bundle.code.indexOf(`\nfunction ${name}(${entry.parameters.map(p => p.name).join(', ')}) {`);
    const doc = bundle.code.slice(bundle.code.lastIndexOf('/**', end), end);
    expect(doc.endsWith(' */')).toBe(true);
    expect(doc).toContain('@customfunction');
    expect(doc).toContain(entry.examples[0]!.formula);
    const documented = [...doc.matchAll(/@param \{.+\} (\w+) .+\./g)].map(match => match[1]);
    expect(documented).toEqual(entry.parameters.map(parameter => parameter.name));
  },
);

test.each(['script', 'sidebar'] as const)(
  'the %s has grown by no more than its share since the last release',
  part => {
    expect(growthOf(part, bundleSizes(bundle)[part])).toBeLessThanOrEqual(maxGrowth);
  },
);

test('a script that has grown by more than its share since the last release is too large, gzipped or not', () => {
  const { bytes, gzippedBytes } = lastRelease.script;
  const tooMuch = 1.001 + maxGrowth;
  expect(growthOf('script', { bytes, gzippedBytes })).toBe(0);
  expect(growthOf('script', { bytes: bytes * tooMuch, gzippedBytes })).toBeGreaterThan(maxGrowth);
  expect(growthOf('script', { bytes, gzippedBytes: gzippedBytes * tooMuch })).toBeGreaterThan(maxGrowth);
});

test('a scope that has never seen the script loads it in little of the half second that Google needs for a cell', () => {
  expect(coldLoad(bundle.code).idleMillis).toBeLessThanOrEqual(maxColdLoadMillis);
});

test('what V8 keeps of an earlier load makes the measured one no shorter', () => {
  const again = Array.from({ length: 9 }, () => {
    const startMillis = performance.now();
    new Script(bundle.code).runInContext(createContext({}));
    return performance.now() - startMillis;
  });
  const { fastestMillis } = coldLoad(bundle.code, 9);
  expect(fastestMillis).toBeGreaterThan(2 * Math.min(...again));
  expect(coldLoad('', 9).idleMillis).toBeLessThan(1);
});

test.each(languages)(
  'of the language %s, cells load what the script says, and not what only the page says',
  language => {
    const { sidebar, insert } = pagePackOf(language);
    expect(bundle.code).toContain(scriptPackOf(language).menu.noErrors);
    expect(bundle.code).not.toContain(sidebar.schedule.reserve);
    expect(bundle.code).not.toContain(insert.builder.byFormulas);
  },
);

test('the manifest asks for V8, five scopes and one address, no more', () => {
  expect(bundle.manifest).toEqual({
    timeZone: 'Etc/UTC',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    oauthScopes: [
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.external_request',
      'script.scriptapp',
      'userinfo.email',
    ].map(scope => `https://www.googleapis.com/auth/${scope}`),
    urlFetchWhitelist: ['https://cointracking.info/api/v1/'],
  });
});
