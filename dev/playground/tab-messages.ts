// The messages between the server and the open tab.
import type { Alert } from '../host/window';
import type { PlaygroundState } from './playground-state';
import type { WorkbookRequest } from './remote-workbook';

export interface SidebarContent {
  readonly title: string;
  readonly html: string;
  /** The functions of `google.script.run`. */
  readonly functions: readonly string[];
}

export type CallOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

export type TabEvent =
  /** Another tab was opened and has the spreadsheet now. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'state'; readonly state: PlaygroundState }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  /** `undefined`: the sidebar closes, because the person has changed. */
  | { readonly kind: 'sidebar'; readonly sidebar: SidebarContent | undefined }
  /** A function that the page started has ended. */
  | { readonly kind: 'ended'; readonly run: number; readonly outcome: CallOutcome }
  | { readonly kind: 'question'; readonly id: number; readonly question: TabQuestion };

export type TabQuestion =
  | { readonly kind: 'workbook'; readonly request: WorkbookRequest }
  | { readonly kind: 'alert'; readonly alert: Pick<Alert, 'title' | 'message' | 'buttons'> };

export type TabAnswer = { readonly id: number } & CallOutcome;

/** A function that a click or the sidebar starts. `run`: the page's number for it. */
export interface RunRequest {
  readonly run: number;
  readonly entry: 'menu' | 'page';
  readonly functionName: string;
  readonly args: readonly unknown[];
}
