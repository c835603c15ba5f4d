// Every state that the sidebar is drawn in, and the clicks that lead to it: for looking at them, and for tests of how they look.
import type { FetchedDataset, Home, Snapshot } from '../../../src/sidebar/contract';
import { click, fill as fillIn, inTurn, ok, type SidebarState, until } from './acts';
import { insertStates } from './insert-states';
import { home, plan, type Script, scriptOf } from './scripted-add-on';
import { account, inMinutes, manyTroubles, minutesAgo, notConnected, oneAccount } from './snapshot-fixtures';

const never = new Promise<never>(() => undefined);
const key = 'f3a90c1be27d5a36f18c0de94b73c2e1';
const secret = '5d0b7e61f2c84a9d3b17e6f05a2c98d44e71b0f3';

const reports: Home['reports'] = [
  { sheet: 7, name: 'Overview', report: 'overview', account: '' },
  { sheet: 8, name: 'Tax 2025', report: 'tax', account: '' },
];
const withSheets: Home = { ...home, reports };
const script = (shown: Home = withSheets, snapshot: Snapshot = oneAccount(), change: Partial<Script> = {}) =>
  scriptOf(snapshot, {
    getOpening: () => ok({ snapshot, home: shown }),
    getHome: ({ account: name }) => ok({ ...shown, account: name }),
    ...change,
  });

/** The browser remembers from the first time that an account is connected. */
function onceThenNever(): Script['getOpening'] {
  let asked = 0;
  return () => (asked++ % 2 === 0 ? ok({ snapshot: oneAccount(), home: withSheets }) : never);
}

const outage = { code: 'UNREACHABLE', detail: '' } as const;
const refused = { code: 'KEY_REFUSED', account: 'default', message: 'Invalid key' } as const;
const forever = Number.MAX_SAFE_INTEGER;
const oldHome: Home = { ...withSheets, fetchedAtMillis: minutesAgo(2_900), line: [] };
const failing: FetchedDataset = {
  outcome: 'failed',
  rows: 0,
  failure: { code: 'TOO_SLOW', method: 'getTrades' },
};

const mainButton = click('.foot .button');
const tab = (name: string) => click(`#tab-${name}`);
const fill = (name: string, text: string) => fillIn(`input[name=${name}]`, text);
const planned = until('.foot .button:not([aria-disabled=true])');
const setting = (line: number) => inTurn(tab('settings'), click(`#panel-settings .way >> nth=${line}`));
const sheetPage = (line: number) =>
  inTurn(until('.figure'), click(`#panel-home .way >> nth=${line}`), until('#panel-home h2'));
const demo = inTurn(click('.instead .button'), until('.demo-line'));

export const sidebarStates: readonly SidebarState[] = [
  { name: 'first-run', opening: { script: scriptOf(notConnected()) } },
  {
    name: 'first-run-error',
    opening: {
      script: scriptOf(notConnected(), { connectAccount: () => ({ ok: false, failure: refused }) }),
    },
    act: inTurn(fill('apiKey', key), fill('apiSecret', secret), click('.button.main'), until('.field-error')),
  },
  {
    name: 'first-run-testing',
    opening: { script: scriptOf(notConnected(), { connectAccount: () => never }) },
    act: inTurn(
      fill('apiKey', key),
      fill('apiSecret', secret),
      click('.fold-head >> nth=0'),
      click('.fold-head >> nth=1'),
      click('.button.main'),
      until('.button[aria-busy=true]'),
    ),
  },
  {
    name: 'first-run-everyone',
    opening: { script: scriptOf(notConnected({ ownKeys: manyTroubles().ownKeys })) },
    act: inTurn(click('.fold-head >> nth=1'), click('.stacked .option >> nth=1')),
  },
  { name: 'first-run-editor', opening: { script: scriptOf(notConnected({ person: 'editor' })) } },
  {
    name: 'connected',
    opening: {
      script: scriptOf(notConnected(), {
        connectAccount: () => ok({ snapshot: oneAccount(), coins: 12 }),
        recalculate: () => ok({ cells: 0, protectedCells: 0, skipped: 0, left: 0, snapshot: oneAccount() }),
        getHome: ({ account: name }) =>
          ok({ ...home, account: name, line: [], fetchedAtMillis: minutesAgo(0) }),
      }),
    },
    act: inTurn(
      fill('apiKey', key),
      fill('apiSecret', secret),
      click('.button.main'),
      until('.notice.good'),
      until('.figure'),
      planned,
    ),
  },
  { name: 'home', opening: { script: script() }, act: planned },
  {
    name: 'home-loading',
    opening: { script: script(withSheets, oneAccount(), { getOpening: onceThenNever() }) },
    act: async sidebar => {
      await until('.figure')(sidebar);
      await sidebar.reopen();
      await until('.bone')(sidebar);
    },
  },
  {
    name: 'home-refreshing',
    opening: { script: script(withSheets, oneAccount(), { fetchDataset: () => never }) },
    act: inTurn(planned, mainButton, until('.progress')),
  },
  { name: 'home-after', opening: { script: script() }, act: inTurn(planned, mainButton, until('.run-end')) },
  {
    name: 'home-after-trouble',
    opening: { script: script(withSheets, oneAccount(), { fetchDataset: () => ok(failing) }) },
    act: inTurn(planned, mainButton, until('.run-end')),
  },
  {
    name: 'home-empty',
    opening: {
      script: script({
        ...home,
        value: 0,
        valueBtc: 0,
        withCurrencies: 0,
        change24h: undefined,
        change7d: undefined,
        line: [],
        coins: [],
        coinCount: 0,
      }),
    },
    act: planned,
  },
  {
    name: 'home-large',
    opening: {
      script: script({
        ...withSheets,
        currency: 'IDR',
        value: 1_234_567_890_123.45,
        withCurrencies: 1_987_654_321_012.3,
        valueBtc: 0.00001234,
        change24h: 0,
        coins: [
          { coin: 'WRAPPEDSTAKEDETHER2', value: 1_134_567_890_123, share: 0.919 },
          { coin: '1INCH', value: 90_000_000_000, share: 0.0729 },
          { coin: 'X', value: 12.3, share: 0 },
        ],
        line: home.line.slice(-20),
      }),
    },
    act: planned,
  },
  {
    name: 'home-two-accounts',
    opening: { script: script(withSheets, manyTroubles({ person: 'owner' })) },
    act: until('.foot .button'),
  },
  {
    name: 'home-outage',
    opening: {
      script: script(
        { ...withSheets, line: [], fetchedAtMillis: minutesAgo(56) },
        oneAccount({
          accounts: [
            account({
              callsLeft: 16,
              failure: { ...outage, sinceMillis: minutesAgo(3), untilMillis: inMinutes(11) },
            }),
          ],
        }),
      ),
    },
    act: planned,
  },
  {
    name: 'home-spent',
    opening: {
      script: script(
        withSheets,
        oneAccount({ accounts: [account({ callsLeft: 0, nextCallOfPersonAtMillis: inMinutes(23) })] }),
      ),
    },
  },
  {
    name: 'home-key-refused',
    opening: {
      script: script(
        oldHome,
        oneAccount({
          accounts: [
            account({ failure: { ...refused, sinceMillis: minutesAgo(2_000), untilMillis: forever } }),
          ],
        }),
      ),
    },
  },
  {
    name: 'home-editor',
    opening: {
      script: script(
        { ...withSheets, reports: [] },
        oneAccount({ person: 'editor', accounts: [account({ usable: false, callsAnHour: 0 })] }),
      ),
    },
  },
  {
    name: 'home-offline',
    opening: { script: script(withSheets, oneAccount(), { getSnapshot: () => never }) },
    act: async sidebar => {
      await planned(sidebar);
      await sidebar.setOffline(true);
      await until('.notice.error')(sidebar);
    },
  },
  { name: 'demo', opening: { script: script(home, notConnected()) }, act: demo },
  {
    name: 'demo-refresh',
    opening: {
      script: script(home, notConnected(), {
        planRefresh: ({ scope }) =>
          ok({
            ...plan,
            scope,
            datasets: [{ ...plan.datasets[0]!, account: 'demo', calls: 0, price: 0, byFormulas: true }],
            budgets: [],
          }),
      }),
    },
    act: inTurn(demo, tab('refresh'), until('.planned')),
  },
  ...insertStates,
  {
    name: 'making',
    opening: { script: script(home, oneAccount(), { continueReport: () => never }) },
    act: inTurn(click('.card .button.main'), until('.step-line:nth-child(3) .spinner')),
  },
  {
    name: 'made',
    opening: {
      script: script(home, oneAccount(), {
        readReport: () =>
          ok({
            waiting: 0,
            errors: [],
            figures: [
              { label: 'Sales', shown: '38' },
              { label: 'Realized gain', shown: '+€3,679.61' },
              { label: 'Open lots', shown: '24' },
            ],
            checks: ['A sale without a purchase.', 'A deposit without its withdrawal.'],
          }),
      }),
    },
    act: inTurn(click('.card .button.main'), until('.notice.good')),
  },
  {
    name: 'not-made',
    opening: {
      script: script(home, oneAccount(), {
        planReport: () =>
          ok({
            name: 'Overview',
            taken: 4,
            freeName: 'Overview (2)',
            datasets: [],
            callsLeft: 17,
            nextCallAtMillis: 0,
          }),
      }),
    },
    act: inTurn(click('.card .button.main'), until('.notice.error')),
  },
  { name: 'sheet', opening: { script: script() }, act: sheetPage(0) },
  {
    name: 'sheet-values',
    opening: { script: script() },
    act: inTurn(sheetPage(1), click('#panel-home .button:not(.main).wide'), until('.notice.good')),
  },
  {
    name: 'sheet-removing',
    opening: { script: script() },
    act: inTurn(sheetPage(1), click('#panel-home .row:last-child > .button'), until('.card.dangerous')),
  },
  { name: 'refresh', opening: { place: 'refresh', script: script() }, act: planned },
  {
    name: 'refresh-short',
    opening: {
      place: 'refresh',
      script: script(withSheets, oneAccount(), {
        planRefresh: ({ scope }) =>
          ok({
            ...plan,
            scope,
            budgets: [{ account: 'default', calls: 3, callsLeft: 2, nextCallAtMillis: 0 }],
          }),
      }),
    },
    act: planned,
  },
  {
    name: 'refresh-none',
    opening: {
      place: 'refresh',
      script: script(withSheets, oneAccount(), {
        planRefresh: ({ scope }) => ok({ scope, cells: 0, datasets: [], budgets: [], changesAtMillis: 0 }),
      }),
    },
    act: until('.card'),
  },
  {
    name: 'refreshing',
    opening: { place: 'refresh', script: script(withSheets, oneAccount(), { fetchDataset: () => never }) },
    act: inTurn(planned, mainButton, until('.step-line')),
  },
  {
    name: 'refreshed',
    opening: {
      place: 'refresh',
      script: script(
        withSheets,
        oneAccount({
          schedule: { ...oneAccount().schedule, own: { every: 'off' }, others: 0 },
        }),
        {
          fetchDataset: ({ dataset }) =>
            ok(
              dataset.startsWith('getGains') ? failing : { outcome: 'fetched', rows: 20, failure: undefined },
            ),
        },
      ),
    },
    act: inTurn(planned, mainButton, until('.notice.warning')),
  },
  { name: 'settings', opening: { place: 'settings', script: script() }, act: until('.way') },
  {
    name: 'settings-many',
    opening: { place: 'settings', script: script(withSheets, manyTroubles({ person: 'owner' })) },
    act: until('.way'),
  },
  { name: 'account', opening: { script: script() }, act: setting(0) },
  {
    name: 'account-troubled',
    opening: { script: script(withSheets, manyTroubles({ person: 'owner' })) },
    act: inTurn(setting(1), click('.folds .fold-head')),
  },
  {
    name: 'account-key',
    opening: { script: script() },
    act: inTurn(setting(0), click('.account-value .link >> nth=0')),
  },
  {
    name: 'account-who',
    opening: { script: script() },
    act: inTurn(setting(0), click('.account-value .link >> nth=2')),
  },
  {
    name: 'account-name',
    opening: { script: script() },
    act: inTurn(setting(0), click('.account-value .link >> nth=3')),
  },
  {
    name: 'disconnect',
    opening: { script: script() },
    act: inTurn(
      setting(0),
      click('#panel-settings .row:last-child > .button >> nth=-1'),
      until('.card.dangerous'),
    ),
  },
  {
    name: 'add-account',
    opening: { script: script() },
    act: inTurn(setting(1), click('form .button.main'), until('.field-error')),
  },
  { name: 'log', opening: { script: script() }, act: setting(2) },
  {
    name: 'self-check',
    opening: { script: script() },
    act: inTurn(
      setting(3),
      click('#panel-settings .title-line .button'),
      until('.step-line[data-state=look]'),
    ),
  },
  { name: 'help', opening: { script: script() }, act: setting(4) },
  {
    name: 'own-keys',
    opening: { script: script(withSheets, manyTroubles({ person: 'owner' })) },
    act: inTurn(setting(4), click('.list .button')),
  },
];
