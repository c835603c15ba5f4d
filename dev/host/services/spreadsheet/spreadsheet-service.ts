// The open file behind SpreadsheetApp: its facts and what is in it.
import type { Caller } from '../../caller';
import type { Faults } from '../../faults';
import type { TextFinderReadings } from '../../text-search';
import { createAccess } from './access';
import { bandingsRemote } from './bandings';
import { cellLayersRemote } from './cell-layers';
import { chartsRemote } from './charts';
import { clearingRemote } from './clearing';
import { conditionalFormatsRemote } from './conditional-formats';
import { contentsRemote } from './contents';
import { formatsRemote } from './formats';
import { linesRemote } from './lines';
import { metadataRemote } from './metadata';
import { namesRemote } from './names';
import { protectionsRemote } from './protections';
import { tabsRemote } from './tabs';

export type SpreadsheetRemote = ReturnType<typeof createSpreadsheetService>['remote'];

export function createSpreadsheetService(faults: Faults, readings: TextFinderReadings) {
  /** How many calls each execution has made. */
  const calls = new WeakMap<Caller, number>();
  const access = createAccess();

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
      ...cellLayersRemote(access),
      ...bandingsRemote(access),
      ...conditionalFormatsRemote(access),
      ...chartsRemote(access),
      ...namesRemote(access),
      ...protectionsRemote(access),
      ...metadataRemote(access),
      getId: ({ spreadsheet }: Caller): string => spreadsheet.id,
      getName: ({ spreadsheet }: Caller): string => spreadsheet.name,
      /** `undefined`: a file in a shared drive has no owner. */
      getOwner: ({ spreadsheet }: Caller): string | undefined =>
        spreadsheet.isInSharedDrive ? undefined : spreadsheet.owner,
      getSpreadsheetLocale: ({ spreadsheet }: Caller): string => spreadsheet.locale,
      getSpreadsheetTimeZone: ({ spreadsheet }: Caller): string => spreadsheet.timeZone,
    },
    /** The end of an execution flushes, also if it was killed. */
    async settle(caller: Caller): Promise<void> {
      if (access.isUnsettled(caller)) await access.flush(caller);
    },
  };
}
