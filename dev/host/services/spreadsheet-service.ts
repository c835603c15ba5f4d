// The open file's facts and the menus that scripts put on it, as SpreadsheetApp reaches them.
import type { Caller } from '../caller';
import type { Menu } from '../menu';

export type SpreadsheetRemote = ReturnType<typeof createSpreadsheetService>['remote'];

export function createSpreadsheetService() {
  const menusOf = new Map<string, Menu[]>();
  const menusById = (id: string): readonly Menu[] => menusOf.get(id) ?? [];
  return {
    remote: {
      getId: ({ spreadsheet }: Caller): string => spreadsheet.id,
      getSpreadsheetLocale: ({ spreadsheet }: Caller): string => spreadsheet.locale,
      getSpreadsheetTimeZone: ({ spreadsheet }: Caller): string => spreadsheet.timeZone,
      /** A menu of the same name takes the place of the one before. */
      addToUi({ spreadsheet }: Caller, menu: Menu): void {
        const others = menusById(spreadsheet.id).filter(
          ({ kind, caption }) => kind !== menu.kind || caption !== menu.caption,
        );
        menusOf.set(spreadsheet.id, [...others, menu]);
      },
    },
    menusById,
  };
}
