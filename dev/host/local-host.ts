// The implementation of the host: checks calls, executes them, and keeps the state that outlives executions.

import { randomUUID } from 'node:crypto';
import { type Clock, createWallClock } from '../clock';
import { moveDates } from './cell-dates';
import { addCounts, noCounts } from './counts';
import { entryRules } from './entry';
import { Executions } from './executions';
import { Faults } from './faults';
import { blankCell, type HandedOver, type Host, type HostOptions, nothingThere, type Run } from './host';
import { HostLog } from './host-log';
import { adoptTimeZone } from './manifest';
import { MemoryWorkbook } from './memory-workbook/memory-workbook';
import type { Menu } from './menu';
import { hostClosed, nothingDone, type Outcome, refuse } from './outcome';
import { copyPageValue } from './page-values';
import { findDeclaredFunctions, resolveFunction } from './script-functions';
import type { CacheEntryName } from './services/cache-service';
import type { AuthorizationStatus } from './services/script-service';
import { createServices, type Services } from './services/services';
import { checkAllowlist } from './services/url-allowlist';
import { germany, type Scope, type Spreadsheet } from './spreadsheet';
import { listStoredTexts, type StoredText } from './stored-texts';
import { TriggerBook, type TriggerFacts } from './triggers/trigger-book';
import { createTriggerEvent } from './triggers/trigger-event';
import type { Alert, Sidebar, Toast } from './window';

const defaultMaxParallel = 30;
const defaultSpinLimitMillis = 30_000;

export class LocalHost implements Host {
  readonly faults = new Faults();
  counts = noCounts();
  private readonly clock: Clock;
  private readonly declared: ReadonlySet<string>;
  private readonly services: Services;
  private readonly executions: Executions;
  private readonly underWay = new Set<Promise<Outcome>>();
  private readonly spreadsheets = new Set<Spreadsheet>();
  private readonly triggerBook: TriggerBook;
  private readonly log = new HostLog();
  private isClosed = false;

  private readonly handsOver: HandedOver;

  constructor(private readonly options: HostOptions) {
    this.handsOver = options.handsOver ?? { blankCell: '', nothingThere: undefined };
    const { bundle, manifest } = options;
    adoptTimeZone(manifest);
    checkAllowlist(manifest.urlFetchWhitelist ?? []);
    this.declared = findDeclaredFunctions(bundle);
    this.clock = options.clock ?? createWallClock();
    this.triggerBook = new TriggerBook(
      this.clock,
      manifest.timeZone,
      options.firesTriggers ? uid => void this.fireTrigger(uid) : undefined,
    );
    this.services = createServices({
      clock: this.clock,
      faults: this.faults,
      scriptTimeZone: manifest.timeZone,
      allowlist: manifest.urlFetchWhitelist,
      route: options.route ?? (url => url),
      userPropertyWritesInCells: options.userPropertyWritesInCells ?? 'owner',
      htmlFiles: options.htmlFiles ?? {},
      onAlert: options.onAlert,
      textFinder: options.textFinder ?? {},
      fetchMillis: options.latencies?.fetchMillis ?? 0,
      triggers: this.triggerBook,
    });
    this.executions = new Executions({
      bundle,
      clock: this.clock,
      faults: this.faults,
      services: this.services,
      latencies: options.latencies,
      maxParallel: options.maxParallel ?? defaultMaxParallel,
      onOverload: options.onOverload ?? 'queue',
      spinLimitMillis: options.spinLimitMillis ?? defaultSpinLimitMillis,
    });
  }

  createSpreadsheet({
    owner,
    editors = [],
    id = randomUUID(),
    name = 'Untitled spreadsheet',
    locale = germany.locale,
    timeZone = germany.timeZone,
    isInSharedDrive = false,
    workbook = new MemoryWorkbook(),
  }: Parameters<Host['createSpreadsheet']>[0]): Spreadsheet {
    const spreadsheet = { id, name, owner, editors, locale, timeZone, isInSharedDrive, workbook };
    workbook.adopt?.({ locale, timeZone });
    this.spreadsheets.add(spreadsheet);
    return spreadsheet;
  }

  async call(run: Run): Promise<Outcome> {
    const work = this.start(run);
    this.underWay.add(work);
    return work.finally(() => this.underWay.delete(work));
  }

  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.allSettled(this.underWay);
  }

  triggers(spreadsheet: Spreadsheet): readonly TriggerFacts[] {
    return this.triggerBook.all().filter(({ spreadsheetId }) => spreadsheetId === spreadsheet.id);
  }

  async fireTrigger(uid: string): Promise<Outcome> {
    const trigger = this.triggerBook.find(uid);
    if (trigger === undefined || trigger.isDisabled)
      throw new Error(`There is no trigger ${uid} that could fire. See host.triggers().`);
    return this.call({
      entry: 'trigger',
      functionName: trigger.handler,
      args: [createTriggerEvent(uid, this.clock.nowMillis())],
      spreadsheet: [...this.spreadsheets].find(({ id }) => id === trigger.spreadsheetId)!,
      user: trigger.user,
    });
  }

  addForeignTrigger({ spreadsheet, user, handler }: Parameters<Host['addForeignTrigger']>[0]): string {
    const schedule = { every: 'hours', hours: 1 } as const;
    return this.triggerBook.add({
      user,
      spreadsheetId: spreadsheet.id,
      handler,
      schedule,
      isDisabled: false,
    });
  }

  setAuthorization(user: string, status: AuthorizationStatus): void {
    this.services.ScriptApp.setAuthorization(user, status);
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
    this.triggerBook.close();
    const ending = this.executions.close();
    this.services.UrlFetchApp.close();
    await ending;
  }

  private async start(run: Run): Promise<Outcome> {
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
    const request = {
      entry: run.entry,
      functionName: resolved.name,
      args: this.handIn(run, args.copy as unknown[]).map(value => this.handOver(value)),
      cell: run.cell,
      authMode: run.authMode ?? entryRules[run.entry].authMode,
      hasUi: entryRules[run.entry].hasUi,
      runsText: this.options.runsText ?? true,
    };
    const outcome = this.handOut(run, await this.executions.run(request, run.user, run.spreadsheet));
    this.keep(run, outcome);
    return outcome;
  }

  private handOver(value: unknown): unknown {
    if (value === blankCell) return this.handsOver.blankCell;
    return value === nothingThere ? this.handsOver.nothingThere : value;
  }

  private handIn({ entry, spreadsheet }: Run, args: unknown[]): unknown[] {
    if (entry !== 'cell' || this.options.cellDates?.handedIn !== 'script') return args;
    return moveDates(args, spreadsheet.timeZone, this.options.manifest.timeZone) as unknown[];
  }

  private handOut({ entry, spreadsheet }: Run, outcome: Outcome): Outcome {
    if (entry !== 'cell' || !outcome.ok || this.options.cellDates?.handedOut !== 'script') return outcome;
    return {
      ...outcome,
      value: moveDates(outcome.value, this.options.manifest.timeZone, spreadsheet.timeZone),
    };
  }

  private checkUse({ spreadsheet, user }: Run): void {
    if (!this.spreadsheets.has(spreadsheet))
      throw new Error('This spreadsheet is not from this host. Make it with createSpreadsheet().');
    if (user !== spreadsheet.owner && !spreadsheet.editors.includes(user))
      throw new Error(
        `${user} can't edit spreadsheet ${spreadsheet.id}, and what runs for viewers is not documented. Name an owner or editor.`,
      );
  }

  private keep({ functionName, spreadsheet }: Run, outcome: Outcome): void {
    addCounts(this.counts, outcome.counts);
    this.log.add(outcome.logs.map(text => ({ functionName, spreadsheetId: spreadsheet.id, text })));
  }
}
