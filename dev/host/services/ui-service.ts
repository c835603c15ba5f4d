// The menus, sidebars, dialogs and toasts of scripts. The playground shows them, tests read them.
import { type Caller, ServiceException } from '../caller';
import { entryRules } from '../entry';
import type { Menu } from '../menu';
import {
  type Alert,
  type AlertAnswer,
  type AlertButtons,
  alertAnswers,
  type Sidebar,
  type Toast,
} from '../window';

export type UiRemote = ReturnType<typeof createUiService>['remote'];

/** Answers a dialog. The execution goes on when the promise resolves. */
export type OnAlert = (alert: Alert) => AlertAnswer | Promise<AlertAnswer>;

const defaultToastSeconds = 5;

export function createUiService(onAlert: OnAlert | undefined) {
  const menus = new Map<string, Menu[]>();
  const sidebars = new Map<string, Map<string, Sidebar>>();
  const toasts = new Map<string, Toast[]>();
  const alerts = new Map<string, Alert[]>();

  return {
    remote: {
      /** A menu replaces an earlier one of the same name. */
      addToUi({ spreadsheet }: Caller, menu: Menu): void {
        const others = (menus.get(spreadsheet.id) ?? []).filter(
          ({ kind, caption }) => kind !== menu.kind || caption !== menu.caption,
        );
        menus.set(spreadsheet.id, [...others, menu]);
      },
      /** A person has one sidebar; the next one replaces it. */
      showSidebar({ spreadsheet, user }: Caller, sidebar: Sidebar): void {
        const ofSpreadsheet = sidebars.get(spreadsheet.id) ?? new Map<string, Sidebar>();
        sidebars.set(spreadsheet.id, ofSpreadsheet.set(user, sidebar));
      },
      /** Blocks until the answer. Whether that time counts as run time is not documented; here it does. */
      async alert(
        { spreadsheet, user }: Caller,
        title: string,
        message: string,
        buttons: AlertButtons,
      ): Promise<AlertAnswer> {
        const alert: Alert = { spreadsheetId: spreadsheet.id, user, title, message, buttons };
        alerts.set(spreadsheet.id, [...(alerts.get(spreadsheet.id) ?? []), alert]);
        const possible: readonly [AlertAnswer, ...AlertAnswer[]] = alertAnswers[buttons];
        const answer = (await onAlert?.(alert)) ?? possible[0];
        if (answer !== 'CLOSE' && !possible.includes(answer))
          throw new ServiceException(
            `A dialog with the buttons ${buttons} can't be answered with ${answer}.`,
          );
        return answer;
      },
      /** Without a window it is not shown: inferred. */
      toast(
        { entry, spreadsheet, user }: Caller,
        message: string,
        title: string,
        seconds: number = defaultToastSeconds,
      ): void {
        if (!entryRules[entry].hasUi) return;
        const toast: Toast = { user, message, title, seconds };
        toasts.set(spreadsheet.id, [...(toasts.get(spreadsheet.id) ?? []), toast]);
      },
    },
    menusOf: (id: string): readonly Menu[] => menus.get(id) ?? [],
    sidebarOf: (id: string, user: string): Sidebar | undefined => sidebars.get(id)?.get(user),
    sidebarsOf: (id: string): readonly Sidebar[] => [...(sidebars.get(id)?.values() ?? [])],
    toastsOf: (id: string): readonly Toast[] => toasts.get(id) ?? [],
    alertsOf: (id: string): readonly Alert[] => alerts.get(id) ?? [],
  };
}
