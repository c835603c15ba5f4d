// What scripts show besides the menu: sidebars, toasts, dialogs.

export type Sidebar = { readonly title: string; readonly html: string };

export type Toast = {
  readonly user: string;
  readonly message: string;
  readonly title: string;
  /** Negative: it stays until it is dismissed. */
  readonly seconds: number;
};

export type AlertAnswer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** Reference: base/button-set. The × in a dialog's corner, CLOSE, is always there. */
export const alertAnswers = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
} as const satisfies Record<string, readonly [AlertAnswer, ...AlertAnswer[]]>;

export type AlertButtons = keyof typeof alertAnswers;

export type Alert = {
  readonly spreadsheetId: string;
  readonly user: string;
  readonly title: string;
  readonly message: string;
  readonly buttons: AlertButtons;
};
