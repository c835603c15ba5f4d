// Makes parts of reports: the words for what stands on a sheet again and again.
import { boxOf, columnOf, lettersOf, rowOf } from './boxes';
import type { Chart } from './chart';
import type { FormatName } from './formats';
import type { Area, ChoiceName, Colours, Line, Merge, Part, Put } from './report';
import { lines, type StyleName } from './styles';
import type { WordKey } from './words';

export const word = (at: string, key: WordKey, style: StyleName = 'body'): Put => ({
  kind: 'put',
  at,
  content: `{w.${key}}`,
  style,
});

export const formula = (at: string, content: string, style: StyleName, format?: FormatName): Put => ({
  kind: 'put',
  at,
  content,
  style,
  ...(format && { format }),
});

/**
 * A formula of what another cell's formula spills. Where that one fails, the cells beside it are blank and would count as 0: then the
 * failure is shown instead.
 */
export const ofSpilled = (cell: string, content: string): string =>
  `=IF(ISERROR(${cell});${cell};${content})`;

/** How the cells look that a formula spills into. `goesOn`: as far as the sheet goes. */
export const column = (at: string, style: StyleName, format?: FormatName, goesOn = false): Area => ({
  kind: 'area',
  at,
  style,
  ...(format && { format }),
  ...(goesOn && { goesOn }),
});

export const merge = (at: string, whole = false): Merge => ({ kind: 'merge', at, ...(whole && { whole }) });

export const line = (at: string, side: Line['side'], colour: string): Line => ({
  kind: 'line',
  at,
  side,
  colour,
});

export const colours = (at: string, by: Colours['by']): Colours => ({ kind: 'colours', at, by });

export const chart = (spec: Omit<Chart, 'kind'>): Chart => ({ kind: 'chart', ...spec });

/**
 * When the oldest of the accounts' data was fetched, over the merged cells; blank: never. `item`: of each report another one, since
 * Sheets answers a call that another cell has made before as it did then.
 */
export function age(at: string, item: string): Part[] {
  const [first] = at.split(':');
  const oldest = `=LET(times;CT_LAST_UPDATE("${item}"{;account});IF(COUNT(times)=0;"";MIN(times)))`;
  return [formula(first!, oldest, 'quietRight', 'asOf'), merge(at)];
}

/** Label, figure and caption, one below the other. `at`: three rows. */
export function tile(
  at: string,
  label: WordKey,
  figure: readonly [content: string, format?: FormatName],
  caption: readonly [content: string, format?: FormatName],
): Part[] {
  const { column: left, row, columns } = boxOf(at);
  const first = lettersOf(left);
  const across = (down: number) => `${first}${row + down}:${lettersOf(left + columns - 1)}${row + down}`;
  const kind = 'area';
  return [
    { kind, at: across(0), style: 'tileLabel' },
    { kind, at: across(1), style: 'tileFigure' },
    { kind, at: across(2), style: 'tileCaption' },
    word(`${first}${row}`, label, 'tileLabel'),
    formula(`${first}${row + 1}`, figure[0], 'tileFigure', figure[1]),
    formula(`${first}${row + 2}`, caption[0], 'tileCaption', caption[1]),
    merge(at),
    line(at, 'gap', lines.paper),
  ];
}

/** A table's header. Each name is of one column; `>` before it: over numbers; a blank one leaves its cell empty. */
export function header(at: string, names: readonly (WordKey | `>${WordKey}` | '')[]): Part[] {
  const { row, column: left } = boxOf(at);
  return [
    { kind: 'area', at, style: 'header' },
    ...names.flatMap((name, index) => {
      if (name === '') return [];
      const place = `${lettersOf(left + index)}${row}`;
      return name.startsWith('>')
        ? word(place, name.slice(1) as WordKey, 'headerRight')
        : word(place, name as WordKey, 'header');
    }),
    line(at, 'bottom', lines.header),
  ];
}

/** A yellow cell with its choices, and what it is called, left of it. */
export function input(at: string, choice: ChoiceName, label: WordKey): Part[] {
  const before = `${lettersOf(columnOf(at) - 1)}${rowOf(at)}`;
  return [
    word(before, label, 'label'),
    formula(at, `{${choice}}`, 'input'),
    line(at, 'frame', lines.input),
    { kind: 'list', at, choice },
  ];
}
