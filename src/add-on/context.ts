// Everything around the add-on where a person works with it: menu, sidebar, clock trigger. A cell needs none but the ports.
import type { Ports } from '../core/ports';
import type { Workbook } from '../formulas/workbook';
import type { SpreadsheetFacts, Triggers } from '../schedule/own-schedule';
import type { Section } from '../sidebar/contract';

export interface Window {
  openSidebar(section: Section): void;
  /** A few words that go away by themselves. */
  toast(message: string): void;
}

export interface AddOnContext {
  readonly ports: Ports;
  readonly workbook: Workbook;
  readonly window: Window;
  readonly triggers: Triggers;
  readonly facts: SpreadsheetFacts & {
    /** `unknown`: Google doesn't tell, as for files in a shared drive. */
    roleOfPerson(): 'owner' | 'editor' | 'unknown';
  };
}
