import type { AuthMode } from '../../dev/host/host';
import { openHost } from '../support/open-host';

const uses = {
  cache: 'CacheService.getDocumentCache().get("k")',
  lock: 'LockService.getDocumentLock().tryLock(0)',
  properties: 'PropertiesService.getDocumentProperties().getKeys()',
  fetch: 'UrlFetchApp.fetch("https://example.com/")',
  document: 'SpreadsheetApp.getActiveSpreadsheet().getId()',
  session: 'Session.getScriptTimeZone()',
  locale: 'Session.getActiveUserLocale()',
  triggers: 'ScriptApp.getProjectTriggers()',
  html: 'HtmlService.createHtmlOutput("x")',
  utilities: 'Utilities.getUuid()',
  logger: 'Logger.log("x")',
  menu: 'SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi()',
  sidebar: 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
};
type Use = keyof typeof uses;

/** "Editor add-on authorization", the table of modes. */
const allowed: Record<AuthMode, Use[]> = {
  NONE: ['locale', 'utilities', 'logger', 'menu'],
  LIMITED: [
    'cache',
    'lock',
    'properties',
    'document',
    'session',
    'locale',
    'html',
    'utilities',
    'logger',
    'menu',
  ],
  CUSTOM_FUNCTION: [
    'cache',
    'lock',
    'properties',
    'fetch',
    'document',
    'session',
    'locale',
    'html',
    'utilities',
    'logger',
  ],
  FULL: Object.keys(uses) as Use[],
};

describe('the authorization mode', () => {
  test.each([
    ['open', 'NONE'],
    ['open', 'LIMITED'],
    ['cell', 'CUSTOM_FUNCTION'],
    ['page', 'FULL'],
  ] as const)('of an entry %s with %s allows what the table allows', async (entry, authMode) => {
    const { host, spreadsheet } = openHost({
      bundle: `function onOpen() { ${Object.entries(uses)
        .map(([use, code]) => `try { ${code}; Logger.log('${use}'); } catch (error) {}`)
        .join('\n')} return ''; }`,
    });
    host.faults.fetch = () => ({ text: 'reached the network' });
    const outcome = await host.call({
      entry,
      functionName: 'onOpen',
      spreadsheet,
      user: spreadsheet.owner,
      authMode,
    });
    const worked = Object.keys(uses).filter(use => outcome.logs.includes(use));
    const reachedNetwork = outcome.counts.byCall['UrlFetchApp.fetch'] === 1;
    expect([...worked, ...(reachedNetwork ? ['fetch'] : [])].sort()).toEqual([...allowed[authMode]].sort());
  });

  test('refuses a cell in the guide’s words', async () => {
    const { host, spreadsheet } = openHost();
    const outcome = await host.call({
      entry: 'cell',
      functionName: 'RUN',
      args: [uses.fetch],
      spreadsheet,
      user: spreadsheet.owner,
      authMode: 'LIMITED',
    });
    expect(outcome).toMatchObject({
      error: { message: 'You do not have permission to call UrlFetchApp service.' },
    });
  });

  test('refuses elsewhere by naming the call', async () => {
    const { host, spreadsheet } = openHost({ bundle: `function onOpen() { ${uses.sidebar}; }` });
    expect(
      await host.call({ entry: 'open', functionName: 'onOpen', spreadsheet, user: spreadsheet.owner }),
    ).toMatchObject({ error: { message: 'You do not have permission to call Ui.showSidebar' } });
  });

  test('comes with the event of a simple trigger', async () => {
    const { call } = openHost({
      bundle: `function onOpen(e) { console.log(e.authMode === ScriptApp.AuthMode.LIMITED, String(e.authMode)); }
        function onInstall(e) { console.log(String(e.authMode)); }`,
    });
    expect((await call('open', 'onOpen')).logs).toEqual(['true LIMITED']);
    expect((await call('install', 'onInstall')).logs).toEqual(['FULL']);
  });

  test('a cell has no Ui at all', async () => {
    const { refusal } = openHost();
    expect(await refusal('cell', 'SpreadsheetApp.getUi()')).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});
