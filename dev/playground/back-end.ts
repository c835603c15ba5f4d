// The playground's back end: the built add-on in the host, on the sandbox or, live, on the real CoinTracking. An account
// is connected unless it starts fresh.
import type { CellResult } from '../../src/functions/define/cell-value';
import { sentenceOf } from '../../src/languages/sentence-of';
import type { Answer, ConnectForm } from '../../src/sidebar/contract';
import { builtBundle } from '../build/built-bundle';
import { htmlFilesOf } from '../build/html-files';
import { createWallClock } from '../clock';
import { createHost, type Host, MemoryWorkbook, type Spreadsheet } from '../host/host';
import { findDeclaredFunctions } from '../host/script-functions';
import { germany } from '../host/spreadsheet';
import type { SpreadsheetSettings } from '../host/workbook';
import { type Sandbox, startSandbox } from '../sandbox/sandbox';
import { AddOnWindow } from './add-on-window';
import { connectedAccounts } from './connected-accounts';
import type { Evaluate } from './grid/evaluation';
import { LiveCalls } from './live-calls';
import { OpenTab } from './open-tab';
import { openingSheets } from './opening-sheets';
import { type AnswerMode, type Locale, type PlaygroundState, people } from './playground-state';
import { answerRequest, createRemoteWorkbook } from './remote-workbook';
import { TriggerButton } from './trigger-button';

const API_URL = 'https://cointracking.info/api/v1/';
const SLOW_MILLIS = 8_000;

export interface Credentials {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly plan: string;
}

export interface BackEndOptions {
  readonly live?: Credentials | undefined;
  /** No account is connected. */
  readonly isFresh?: boolean;
  readonly settings?: SpreadsheetSettings;
  /** Of the people's Google accounts, until the page changes it. */
  readonly locale?: Locale;
  /** What the spreadsheet shows first. Otherwise an empty sheet when nothing is connected, as after the installation. */
  readonly opensOn?: 'reports' | 'an empty sheet';
}

export interface BackEnd {
  /** Undefined when live. */
  readonly sandbox: Sandbox | undefined;
  /** Why connecting the account failed. Everything else runs. */
  readonly connectError: string | undefined;
  readonly evaluate: Evaluate;
  readonly tab: OpenTab;
  readonly window: Pick<AddOnWindow, 'person' | 'locale' | 'openMode' | 'open' | 'run'>;
  readonly trigger: Pick<TriggerButton, 'next' | 'fire'>;
  state(): PlaygroundState;
  /** As JSON; `''`: an empty sheet. */
  openingSheets(): Promise<string>;
  setAnswerMode(answerMode: AnswerMode): void;
  advanceClock(millis: number): void;
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export async function openBackEnd({
  live,
  isFresh = false,
  settings = germany,
  locale = 'en',
  opensOn = isFresh ? 'an empty sheet' : 'reports',
}: BackEndOptions = {}): Promise<BackEnd> {
  const clock = createWallClock();
  const bundle = await builtBundle();
  const { code, manifest } = bundle;
  const sandbox = live ? undefined : await startSandbox({ clock });
  const liveCalls = new LiveCalls(clock);
  const host = createHost({
    bundle: code,
    manifest,
    clock,
    htmlFiles: htmlFilesOf(bundle),
    firesTriggers: true,
    onAlert: alert => window.answerAlert(alert),
    route: url => {
      liveCalls.add();
      return sandbox && url.startsWith(API_URL) ? sandbox.url + url.slice(API_URL.length) : url;
    },
  });
  const tab = new OpenTab();
  // Connects the first account before the page exists, so scripts see an empty spreadsheet.
  const nothing = new MemoryWorkbook();
  let isStarting = true;
  const spreadsheet = host.createSpreadsheet({
    owner: people.owner,
    editors: [people.editor],
    name: 'Playground',
    ...settings,
    workbook: createRemoteWorkbook(request =>
      isStarting ? answerRequest(request, nothing) : tab.ask({ kind: 'workbook', request }),
    ),
  });
  const pageFunctions = [...findDeclaredFunctions(code)].filter(name => !name.endsWith('_'));
  const window = new AddOnWindow({ host, spreadsheet, tab, pageFunctions });
  window.locale = locale;
  const trigger = new TriggerButton(host, spreadsheet, tab);
  const demo = sandbox?.accounts[0];
  const account = live ?? { apiKey: demo!.key, apiSecret: demo!.secret, plan: demo!.plan };
  const connectError = isFresh ? undefined : await connect(host, spreadsheet, account);
  isStarting = false;
  let answerMode: AnswerMode = 'normal';
  let cells = 0;

  const evaluate: Evaluate = (calls, onAnswer) => {
    calls.forEach(({ name, args }, index) => {
      const run = { entry: 'cell', functionName: name, args, spreadsheet, user: window.user } as const;
      host.call(run).then(
        outcome => {
          cells++;
          if (outcome.ok) onAnswer(index, { ok: true, value: outcome.value as CellResult });
          else onAnswer(index, { ok: false, message: outcome.error.message });
        },
        (error: Error) => onAnswer(index, { ok: false, message: error.message }),
      );
    });
  };

  return {
    sandbox,
    connectError,
    evaluate,
    tab,
    window,
    trigger,
    state: () => ({
      isLive: live !== undefined,
      settings,
      nowMillis: clock.nowMillis(),
      answerMode,
      accounts: sandbox
        ? connectedAccounts(sandbox, storedProperties(host, spreadsheet), clock)
        : [liveAccount(account.plan, liveCalls)],
      cells,
      roundTrips: host.counts.roundTrips,
      person: window.person,
      locale: window.locale,
      openMode: window.openMode,
      menus: window.menus,
      trigger: trigger.next(),
    }),
    openingSheets: async () => (opensOn === 'reports' ? openingSheets(bundle, settings, locale) : ''),
    setAnswerMode(newMode) {
      answerMode = newMode;
      if (newMode === 'normal') sandbox?.injectFault(undefined);
      else sandbox?.injectFault(newMode === 'slow' ? { mode: 'slow', millis: SLOW_MILLIS } : newMode);
    },
    advanceClock: millis => clock.advance(millis),
    idle: () => host.idle(),
    async close() {
      tab.close();
      await host.close();
      await sandbox?.close();
    },
  };
}

/** Why not, in a sentence. */
async function connect(
  host: Host,
  spreadsheet: Spreadsheet,
  { apiKey, apiSecret, plan }: Credentials,
): Promise<string | undefined> {
  const form: ConnectForm = { apiKey, apiSecret, plan, account: '', storage: 'owner', test: false };
  const outcome = await host.call({
    entry: 'page',
    functionName: 'connectAccount',
    args: [form],
    spreadsheet,
    user: people.owner,
  });
  if (!outcome.ok) return outcome.error.message;
  const answer = outcome.value as Answer<unknown>;
  return answer.ok ? undefined : sentenceOf(answer.failure, 'en');
}

function storedProperties(host: Host, spreadsheet: Spreadsheet) {
  return [
    host.properties('document', spreadsheet.id),
    ...Object.values(people).map(person => host.properties('user', person)),
  ];
}

function liveAccount(plan: string, calls: LiveCalls) {
  return {
    name: 'real CoinTracking',
    plan,
    calls: { used: calls.inLastHour(), allowed: plan === 'UNLIMITED' ? 60 : 20 },
  };
}
