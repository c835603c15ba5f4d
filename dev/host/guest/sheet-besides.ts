// What a sheet has besides its cells: conditional formats, alternating colors, named ranges, protection, developer metadata.
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import { getBandings } from './banding';
import { aConditionalFormat, conditionalFormatOf, createConditionalFormat } from './conditional-format-rule';
import { metadataMethods } from './developer-metadata';
import { knownSheet } from './known-sheets';
import { getNamedRanges } from './named-range';
import { createProtection, getProtections } from './protection';
import type { Realm } from './realm';
import { anything, changes, listOf, questions, takes } from './signature';

export function sheetBesides(realm: Realm, id: number, self: () => object): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const metadata = metadataMethods(realm, 'Sheet', {
    scope: { kind: 'sheet', sheetId: id },
    placeOf: () => ({ sheetId: id }),
    self,
  });
  return {
    ...questions('Sheet', {
      // Nothing in the local spreadsheet draws or inserts a picture over its cells.
      getImages: takes([], () => []),
      getDrawings: takes([], () => []),
      getBandings: takes([], () => getBandings(realm, id)),
      getConditionalFormatRules: takes([], () => {
        const sheet = knownSheet(realm, id);
        return Array.from(remote.getConditionalFormats(id), rule =>
          createConditionalFormat(realm, { ...rule, sheet }),
        );
      }),
      getNamedRanges: takes([], () => getNamedRanges(realm, id)),
      getProtections: takes([anything], type => getProtections(realm, 'Sheet', type, id)),
      ...metadata.asked,
    }),
    ...changes(realm, 'Sheet', {
      setConditionalFormatRules: takes([listOf(aConditionalFormat)], rules => {
        remote.setConditionalFormats(id, rules.map(conditionalFormatOf));
      }),
      clearConditionalFormatRules: takes([], () => {
        remote.setConditionalFormats(id, []);
      }),
      protect: takes([], () => createProtection(realm, remote.protect(id))),
      ...metadata.changed,
    }),
  };
}
