// The open file behind SpreadsheetApp: its facts and what is in it.
import type { Caller } from '../../caller';
import type { Faults } from '../../faults';
import type { TextFinderReadings } from '../../text-search';
import type { ProtectionFacts, SheetFacts } from '../../workbook';
import { createAccess } from './access';
import { clearingRemote } from './clearing';
import { contentsRemote, type SheetBox } from './contents';
import { formatsRemote } from './formats';
import { linesRemote } from './lines';
import { tabsRemote } from './tabs';

export type SpreadsheetRemote = ReturnType<typeof createSpreadsheetService>['remote'];

export function createSpreadsheetService(faults: Faults, readings: TextFinderReadings) {
  /** How many calls each execution has made. */
  const calls = new WeakMap<Caller, number>();
  const access = createAccess();
  const { use, locate } = access;

  return {
    /** Before each call, what a person does at that moment. */
    beforeCall(caller: Caller, method: string): void | Promise<void> {
      const call = (calls.get(caller) ?? 0) + 1;
      calls.set(caller, call);
      return faults.beforeWorkbookCall?.(call, method);
    },
    remote: {
      ...contentsRemote(access, readings),
      ...tabsRemote(access),
      ...linesRemote(access),
      ...formatsRemote(access),
      ...clearingRemote(access),
      getId: ({ spreadsheet }: Caller): string => spreadsheet.id,
      getName: ({ spreadsheet }: Caller): string => spreadsheet.name,
      /** `undefined`: a file in a shared drive has no owner. */
      getOwner: ({ spreadsheet }: Caller): string | undefined =>
        spreadsheet.isInSharedDrive ? undefined : spreadsheet.owner,
      getSpreadsheetLocale: ({ spreadsheet }: Caller): string => spreadsheet.locale,
      getSpreadsheetTimeZone: ({ spreadsheet }: Caller): string => spreadsheet.timeZone,
      getRangeByName: async (caller: Caller, name: string): Promise<SheetBox | undefined> => {
        const found = await use(caller, workbook => workbook.named(name));
        return found && { sheet: await locate(caller, found.sheetId), box: found.box };
      },
      /** `kind`: of ranges or of whole sheets. */
      getProtections: async (
        caller: Caller,
        kind: 'RANGE' | 'SHEET',
        sheetId?: number,
      ): Promise<readonly (ProtectionFacts & { readonly sheet: SheetFacts })[]> => {
        const protections = await use(caller, workbook => workbook.protections(caller.user));
        const sheets = await use(caller, workbook => workbook.sheets());
        return protections
          .filter(facts => (facts.box === undefined) === (kind === 'SHEET'))
          .filter(facts => sheetId === undefined || facts.sheetId === sheetId)
          .map(facts => ({ ...facts, sheet: sheets.find(({ id }) => id === facts.sheetId)! }));
      },
      canEditProtection: (_: Caller, canEdit: boolean): boolean => canEdit,
    },
    /** The end of an execution flushes, also if it was killed. */
    async settle(caller: Caller): Promise<void> {
      if (access.isUnsettled(caller)) await access.flush(caller);
    },
  };
}
