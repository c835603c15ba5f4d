// A spreadsheet as the services need it, and whose store a scope means in an execution.
import type { Entry } from './entry';
import type { SpreadsheetSettings, Workbook } from './workbook';

/** Of a spreadsheet that nothing else is said of: not the settings in which most slips go unnoticed. */
export const germany: SpreadsheetSettings = { locale: 'de_DE', timeZone: 'Europe/Berlin' };

export type Spreadsheet = {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly locale: string;
  readonly timeZone: string;
  /** Google names no owner of such files. Whose user properties their cells have is not documented; here, `owner`'s. */
  readonly isInSharedDrive: boolean;
  readonly workbook: Workbook;
};

export type Scope = 'document' | 'user' | 'script';

/**
 * In a cell the user is the spreadsheet's owner, no matter who types: documented for properties ("Custom functions",
 * using Apps Script services); for cache and lock undocumented and assumed to be the same.
 */
export function ownerOfScope(
  scope: Scope,
  execution: { readonly entry: Entry; readonly user: string; readonly spreadsheet: Spreadsheet },
): string {
  if (scope === 'script') return 'everybody';
  if (scope === 'document') return execution.spreadsheet.id;
  return execution.entry === 'cell' ? execution.spreadsheet.owner : execution.user;
}
