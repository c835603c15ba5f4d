// The add-on in the current person's window: opens the spreadsheet, runs clicked items, and passes toasts, sidebars and
// dialogs of scripts to the tab.
import type { Host, Menu, Sidebar, Spreadsheet } from '../host/host';
import type { Outcome } from '../host/outcome';
import type { Alert, AlertAnswer } from '../host/window';
import type { OpenTab } from './open-tab';
import { type Locale, locales, type OpenMode, type Person, people } from './playground-state';
import type { CallOutcome, RunRequest } from './tab-messages';

/** Toasts and sidebars can appear during a run. */
const MILLIS_BETWEEN_LOOKS = 50;

export interface AddOnWindowOptions {
  readonly host: Host;
  readonly spreadsheet: Spreadsheet;
  readonly tab: OpenTab;
  /** For `google.script.run`. */
  readonly pageFunctions: readonly string[];
}

export class AddOnWindow {
  person: Person = 'owner';
  locale: Locale = 'en';
  openMode: OpenMode = 'LIMITED';
  menus: readonly Menu[] = [];
  private toastsShown = 0;
  private sidebarShown: Sidebar | undefined;

  constructor(private readonly options: AddOnWindowOptions) {}

  get user(): string {
    return people[this.person];
  }

  /** What a browser does when it opens or reloads the spreadsheet. */
  async open(changes: { person?: Person; locale?: Locale; openMode?: OpenMode } = {}): Promise<void> {
    const { host, spreadsheet, tab } = this.options;
    Object.assign(this, changes);
    for (const person of Object.values(people)) host.setLocale(person, locales[this.locale]);
    this.sidebarShown = host.sidebar(spreadsheet, this.user);
    tab.send({ kind: 'sidebar', sidebar: undefined });
    const event = { authMode: this.openMode };
    const outcome = await this.call('open', 'onOpen', [event], this.openMode);
    this.menus = outcome.ok ? host.menus(spreadsheet) : [];
    if (!outcome.ok) {
      const message = `onOpen failed, so there is no menu. ${outcome.error.message}`;
      tab.send({ kind: 'toast', title: 'Playground', message, seconds: 10 });
    }
  }

  /** Sends the outcome to the tab. */
  async run({ run, entry, functionName, args }: RunRequest): Promise<void> {
    const { tab } = this.options;
    try {
      const outcome = await this.call(entry, functionName, args);
      tab.send({ kind: 'ended', run, outcome: pageOutcome(outcome) });
    } catch (error) {
      tab.send({ kind: 'ended', run, outcome: { ok: false, message: (error as Error).message } });
    }
  }

  /** Waits without a limit. A closed tab counts as a click on the dialog's ×. */
  async answerAlert({ title, message, buttons }: Alert): Promise<AlertAnswer> {
    const alert = { title, message, buttons };
    try {
      return (await this.options.tab.ask({ kind: 'alert', alert })) as AlertAnswer;
    } catch {
      return 'CLOSE';
    }
  }

  private async call(
    entry: 'open' | 'menu' | 'page',
    functionName: string,
    args: readonly unknown[],
    authMode?: OpenMode,
  ): Promise<Outcome> {
    const { host, spreadsheet } = this.options;
    const look = setInterval(() => this.passOn(), MILLIS_BETWEEN_LOOKS);
    try {
      const run = { entry, functionName, args, spreadsheet, user: this.user };
      return await host.call({ ...run, ...(authMode && { authMode }) });
    } finally {
      clearInterval(look);
      this.passOn();
    }
  }

  private passOn(): void {
    const { host, spreadsheet, tab, pageFunctions } = this.options;
    const toasts = host.toasts(spreadsheet);
    for (const { user, title, message, seconds } of toasts.slice(this.toastsShown))
      if (user === this.user) tab.send({ kind: 'toast', title, message, seconds });
    this.toastsShown = toasts.length;
    const sidebar = host.sidebar(spreadsheet, this.user);
    if (sidebar === this.sidebarShown) return;
    this.sidebarShown = sidebar;
    tab.send({ kind: 'sidebar', sidebar: sidebar && { ...sidebar, functions: pageFunctions } });
  }
}

/** As `google.script.run` reports it: with the error's name in front. */
function pageOutcome(outcome: Outcome): CallOutcome {
  if (outcome.ok) return { ok: true, value: outcome.value };
  const { name, message } = outcome.error;
  return { ok: false, message: name === '' ? message : `${name}: ${message}` };
}
