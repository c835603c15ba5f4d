// A chart that a script builds. All builders of it share one, whatever they are called: each method changes it in place.
import type { ChartKind, ChartOptions, ChartPosition, ChartSpec } from '../../chart';
import type { Place } from '../range-kind';

export interface ChartDraft {
  /** `null`: it isn't on a sheet. */
  readonly id: number | null;
  kind: ChartKind | undefined;
  places: readonly Place[];
  numHeaders: number;
  transpose: boolean;
  merge: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  hiddenLines: 'IGNORE_BOTH' | 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';
  options: ChartOptions;
  position: ChartPosition;
  /** Unless the options say another one. */
  readonly size: ChartSpec['size'];
}

/** What the methods' documentation calls the default; where a chart without a position lies is not documented. */
export function newDraft(): ChartDraft {
  return {
    id: null,
    kind: undefined,
    places: [],
    numHeaders: -1,
    transpose: false,
    merge: 'MERGE_COLUMNS',
    hiddenLines: 'IGNORE_ROWS',
    options: {},
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    // As a person's.
    size: { width: 600, height: 371 },
  };
}

export function specOf(draft: ChartDraft & { readonly kind: ChartKind }): Omit<ChartSpec, 'id'> {
  const { kind, places, numHeaders, transpose, merge, hiddenLines, options, position } = draft;
  const size = (name: 'width' | 'height') => {
    const given = options[name];
    return typeof given === 'number' ? given : draft.size[name];
  };
  return {
    kind,
    ranges: places.map(({ sheet, box }) => ({ sheetId: sheet.id, box })),
    numHeaders,
    transpose,
    ...(merge === 'MERGE_ROWS' && { merge }),
    ...(hiddenLines !== 'IGNORE_ROWS' && { hiddenLines }),
    options,
    position,
    size: { width: size('width'), height: size('height') },
  };
}
