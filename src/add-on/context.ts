// What menu, sidebar and clock trigger work with. A cell needs only the ports.
import type { StoredState } from '../core/datasets/stored-state';
import type { Ports, TextStore } from '../core/ports';
import type { Workbook } from '../formulas/workbook';
import type { ReportLibrary } from '../reports/library';
import type { Sheets } from '../reports/sheets';
import type { SpreadsheetFacts, Triggers } from '../schedule/own-schedule';
import type { Place } from '../sidebar/contract';

export interface Window {
  openSidebar(place: Place): void;
  /** A short message that disappears by itself. */
  toast(message: string): void;
}

export interface AddOnContext {
  readonly ports: Ports;
  /** The store of the person at the keyboard with all of their keys, also where those can't be used. */
  readonly ownStore: TextStore;
  /** What the stores hold: read once for everything that one click does. */
  readonly state: StoredState;
  readonly workbook: Workbook;
  /** Sheets that the add-on makes. */
  readonly sheets: Sheets;
  /** Read from its file at its first use. */
  reportLibrary(): ReportLibrary;
  readonly window: Window;
  readonly triggers: Triggers;
  /** `false`: Google asks the person for permission again. */
  isAuthorized(): boolean;
  readonly facts: SpreadsheetFacts & {
    name(): string;
    /** `unknown`: Google doesn't say, for example for files in a shared drive. */
    roleOfPerson(): 'owner' | 'editor' | 'unknown';
  };
}
