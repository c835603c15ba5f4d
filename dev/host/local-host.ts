// The host behind its interface: admits executions, gives each a worker, and keeps what outlives them.
import { randomUUID } from 'node:crypto';
import { type Clock, createWallClock } from '../clock';
import { Admission } from './admission';
import { addCounts, noCounts } from './counts';
import { entryRules } from './entry';
import { Execution } from './execution';
import { Faults } from './faults';
import type { Host, HostOptions, Run } from './host';
import { HostLog } from './host-log';
import { adoptTimeZone } from './manifest';
import { MemoryWorkbook } from './memory-workbook/memory-workbook';
import type { Menu } from './menu';
import { describeError, type Outcome, refuse, tooManyAtOnce } from './outcome';
import { copyPageValue } from './page-values';
import type { RunRequest } from './protocol';
import { findDeclaredFunctions, resolveFunction } from './script-functions';
import type { CacheEntryName } from './services/cache-service';
import { createServices } from './services/services';
import { checkAllowlist } from './services/url-allowlist';
import type { Scope, Spreadsheet } from './spreadsheet';
import { listStoredTexts, type StoredText } from './stored-texts';
import type { Alert, Sidebar, Toast } from './window';
import { WorkerPool } from './worker-pool';

const defaultMaxParallel = 30;
const defaultSpinLimitMillis = 30_000;

export class LocalHost implements Host {
  readonly faults = new Faults();
  counts = noCounts();
  private readonly clock: Clock;
  private readonly declared: ReadonlySet<string>;
  private readonly services: ReturnType<typeof createServices>;
  private readonly admission: Admission;
  private readonly pool: WorkerPool;
  private readonly running = new Set<Execution>();
  private readonly spreadsheets = new Set<Spreadsheet>();
  private readonly log = new HostLog();
  private isClosed = false;

  constructor(private readonly options: HostOptions) {
    const { bundle, manifest } = options;
    adoptTimeZone(manifest);
    checkAllowlist(manifest.urlFetchWhitelist ?? []);
    this.declared = findDeclaredFunctions(bundle);
    this.clock = options.clock ?? createWallClock();
    this.services = createServices({
      clock: this.clock,
      faults: this.faults,
      scriptTimeZone: manifest.timeZone,
      allowlist: manifest.urlFetchWhitelist,
      route: options.route ?? (url => url),
      userPropertyWritesInCells: options.userPropertyWritesInCells ?? 'owner',
      htmlFiles: options.htmlFiles ?? {},
      onAlert: options.onAlert,
    });
    this.admission = new Admission(options.maxParallel ?? defaultMaxParallel, options.onOverload ?? 'queue');
    this.pool = new WorkerPool(bundle, this.clock.shared);
  }

  createSpreadsheet({
    owner,
    editors = [],
    id = randomUUID(),
    name = 'Untitled spreadsheet',
    locale = 'en_US',
    timeZone = this.options.manifest.timeZone,
    isInSharedDrive = false,
    workbook = new MemoryWorkbook(),
  }: Parameters<Host['createSpreadsheet']>[0]): Spreadsheet {
    const spreadsheet = { id, name, owner, editors, locale, timeZone, isInSharedDrive, workbook };
    this.spreadsheets.add(spreadsheet);
    return spreadsheet;
  }

  async call(run: Run): Promise<Outcome> {
    this.checkUse(run);
    if (this.isClosed) return hostClosed();
    const resolved = resolveFunction(this.declared, run.entry, run.functionName);
    if ('refusal' in resolved) {
      if (entryRules[run.entry].mayBeMissing) return { ok: true, value: undefined, ...nothingDone() };
      return { ...refuse(resolved.refusal), ...nothingDone() };
    }
    const args = run.entry === 'page' ? copyPageValue(run.args ?? [], 'arguments') : { copy: run.args ?? [] };
    if ('fault' in args)
      return {
        ...refuse(`The page can't send this: ${args.fault}. Send primitives, plain objects and arrays only`),
        ...nothingDone(),
      };
    return this.admit(run, {
      entry: run.entry,
      functionName: resolved.name,
      args: args.copy as unknown[],
      authMode: run.authMode ?? entryRules[run.entry].authMode,
      hasUi: entryRules[run.entry].hasUi,
    });
  }

  resetCounts(): void {
    this.counts = noCounts();
  }

  evictCache(matches: (entry: CacheEntryName) => boolean = () => true): number {
    let evicted = 0;
    for (const { scope, owner, store } of this.services.CacheService.stores.all())
      for (const key of Object.keys(store.all()))
        if (matches({ scope, owner, key })) {
          store.remove(key);
          evicted++;
        }
    return evicted;
  }

  everythingStored(): StoredText[] {
    const { Ui } = this.services;
    const ids = [...this.spreadsheets].map(({ id }) => id);
    const shown = (id: string) => [...Ui.sidebarsOf(id), ...Ui.toastsOf(id), ...Ui.alertsOf(id)];
    return listStoredTexts({
      caches: this.services.CacheService.stores.all(),
      properties: this.services.PropertiesService.stores.all(),
      menus: Object.fromEntries(ids.map(id => [id, Ui.menusOf(id)])),
      shown: Object.fromEntries(ids.map(id => [id, shown(id)])),
      log: this.log.lines(),
    });
  }

  cache(spreadsheet: Spreadsheet): Record<string, string> {
    return this.services.CacheService.stores.of('document', spreadsheet.id).all();
  }

  properties(scope: Scope, who = 'everybody'): Record<string, string> {
    return this.services.PropertiesService.stores.of(scope, who).all();
  }

  menus(spreadsheet: Spreadsheet): readonly Menu[] {
    return this.services.Ui.menusOf(spreadsheet.id);
  }

  sidebar(spreadsheet: Spreadsheet, user: string): Sidebar | undefined {
    return this.services.Ui.sidebarOf(spreadsheet.id, user);
  }

  toasts(spreadsheet: Spreadsheet): readonly Toast[] {
    return this.services.Ui.toastsOf(spreadsheet.id);
  }

  alerts(spreadsheet: Spreadsheet): readonly Alert[] {
    return this.services.Ui.alertsOf(spreadsheet.id);
  }

  setLocale(user: string, locale: string): void {
    this.services.Session.setLocale(user, locale);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const execution of this.running) execution.kill();
    this.services.UrlFetchApp.close();
    await this.pool.close();
  }

  private checkUse({ spreadsheet, user }: Run): void {
    if (!this.spreadsheets.has(spreadsheet))
      throw new Error('This spreadsheet is not from this host. Make it with createSpreadsheet().');
    if (user !== spreadsheet.owner && !spreadsheet.editors.includes(user))
      throw new Error(
        `${user} can't edit spreadsheet ${spreadsheet.id}, and what runs for viewers is not documented. Name an owner or editor.`,
      );
  }

  private async admit(run: Run, request: RunRequest): Promise<Outcome> {
    const page = run.entry === 'page' ? `${run.spreadsheet.id} ${run.user}` : undefined;
    const leave = await this.admission.enter(run.user, page);
    if (leave === undefined) return { ok: false, error: tooManyAtOnce, ...nothingDone() };
    try {
      return this.isClosed ? hostClosed() : await this.execute(run, request);
    } finally {
      leave();
    }
  }

  private async execute(run: Run, request: RunRequest): Promise<Outcome> {
    const execution = new Execution(
      {
        clock: this.clock,
        faults: this.faults,
        dispatch: this.services.dispatch,
        spinLimitMillis: this.options.spinLimitMillis ?? defaultSpinLimitMillis,
        spreadsheet: run.spreadsheet,
        user: run.user,
        onEnd: caller => this.services.LockService.releaseAll(caller),
      },
      request,
    );
    this.running.add(execution);
    const worker = this.pool.take();
    let isWorkerUsable = false;
    try {
      const ending = await execution.start(worker);
      isWorkerUsable = ending.isWorkerUsable;
      const outcome = await this.settle(execution, ending.outcome);
      this.keep(run, outcome);
      return outcome;
    } finally {
      this.running.delete(execution);
      if (isWorkerUsable) this.pool.giveBack(worker);
      else this.pool.stop(worker);
    }
  }

  /** What was written takes effect now at the latest; a failure to do so is the execution's. */
  private async settle(execution: Execution, outcome: Outcome): Promise<Outcome> {
    this.clock.enter();
    try {
      await this.services.SpreadsheetApp.settle(execution);
      return outcome;
    } catch (error) {
      return outcome.ok ? { ...outcome, ok: false, error: describeError(error) } : outcome;
    } finally {
      this.clock.leave();
    }
  }

  private keep({ functionName, spreadsheet }: Run, outcome: Outcome): void {
    addCounts(this.counts, outcome.counts);
    this.log.add(outcome.logs.map(text => ({ functionName, spreadsheetId: spreadsheet.id, text })));
  }
}

function nothingDone() {
  return { counts: noCounts(), millis: 0, logs: [] as string[] };
}

function hostClosed(): Outcome {
  return { ...refuse('The local host was closed before this could run'), ...nothingDone() };
}
