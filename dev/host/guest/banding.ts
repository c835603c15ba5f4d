// Alternating colors of a range. Reference: spreadsheet/banding, spreadsheet/banding-theme. The themes' colors are those of the
// dialog in Sheets.
import type { BandingOf } from '../services/spreadsheet/bandings';
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { BandColors, Banding } from '../workbook/banding';
import { readColor } from './color';
import { enumeration } from './enumeration';
import { createRange } from './range';
import { aRange, type Place, placeOfRange } from './range-kind';
import { Exception, type Realm } from './realm';
import { service } from './service';
import { changes, flag, type Method, oneOf, optional, orNull, questions, takes, text } from './signature';

const themes = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68eb2'],
} as const;

type Theme = keyof typeof themes;

export const BandingTheme = enumeration(Object.keys(themes) as Theme[]);

export function bandingMethods(realm: Realm, place: Place): Record<string, Method> {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const apply = (kind: 'rows' | 'columns') =>
    takes(
      [optional(oneOf(BandingTheme)), optional(flag), optional(flag)],
      (theme, showsHeader = true, showsFooter = false) => {
        const colors = colorsOf(theme?.enumName ?? 'LIGHT_GREY', showsHeader, showsFooter);
        return createBanding(realm, remote.addBanding(place.sheet.id, { box: place.box, [kind]: colors }));
      },
    );
  return { applyRowBanding: apply('rows'), applyColumnBanding: apply('columns') };
}

export function getBandings(realm: Realm, sheetId: number, place?: Place): object[] {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const found = place === undefined ? remote.getBandings(sheetId) : remote.getBandings(sheetId, place.box);
  return Array.from(found, one => createBanding(realm, one));
}

function colorsOf(theme: Theme, showsHeader: boolean, showsFooter: boolean): BandColors {
  const [header, second, footer] = themes[theme];
  return { header: showsHeader ? header : '', first: '#ffffff', second, footer: showsFooter ? footer : '' };
}

const noColors: BandColors = { header: '', first: '', second: '', footer: '' };
const parts = { Header: 'header', First: 'first', Second: 'second', Footer: 'footer' } as const;

function createBanding(realm: Realm, facts: BandingOf): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const { id, sheet } = facts;
  let known: Banding = facts;
  const change = (part: Partial<Banding>) => {
    remote.changeBanding(sheet.id, id, part);
    known = { ...known, ...part };
    return banding;
  };
  const each = Object.entries(parts).flatMap(([Part, part]) =>
    (['rows', 'columns'] as const).map(kind => ({
      name: `${Part}${kind === 'rows' ? 'Row' : 'Column'}Color`,
      part,
      kind,
    })),
  );
  const getters = each.map(({ name, part, kind }): [string, Method] => [
    `get${name}`,
    takes([], () => known[kind]?.[part] || null),
  ]);
  const setters = each.map(({ name, part, kind }): [string, Method] => [
    `set${name}`,
    takes([orNull(text)], color =>
      change({ [kind]: { ...noColors, ...known[kind], [part]: color === null ? '' : readColor(color) } }),
    ),
  ]);
  const banding: object = service('Banding', {
    ...questions('Banding', {
      ...Object.fromEntries(getters),
      getRange: takes([], () => createRange(realm, { sheet, box: known.box })),
    }),
    ...changes(realm, 'Banding', {
      ...Object.fromEntries(setters),
      setRange: takes([aRange], range => {
        const { sheet: other, box } = placeOfRange.get(range)!;
        if (other.id !== sheet.id)
          throw new Exception('Banding.setRange on another sheet is not available in the local host yet.');
        return change({ box });
      }),
      copyTo: takes([aRange], range => {
        const { sheet: other, box } = placeOfRange.get(range)!;
        const { rows, columns } = known;
        return createBanding(
          realm,
          remote.addBanding(other.id, { box, ...(rows && { rows }), ...(columns && { columns }) }),
        );
      }),
      remove: takes([], () => {
        remote.removeBanding(sheet.id, id);
      }),
    }),
  });
  return banding;
}
