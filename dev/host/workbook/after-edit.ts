// Where an overlay or an entry of a register is after rows or columns of a sheet were inserted or deleted.
import { boxAfter, type LineEdit } from '../box';
import { formulaAfter } from '../formula-after';
import type { Box } from '../workbook';
import type { Lines } from './lines';
import type { OverlayKind, Overlays } from './overlays';
import type { RegisterKind, Registers } from './registers';
import { isCells, type ValidationRule } from './validation-rule';

/** An edit of that sheet's rows or columns. */
export interface SheetEdit {
  readonly sheetId: number;
  readonly edit: LineEdit;
}

type After<T> = (
  thing: T,
  boxOn: (sheetId: number, box: Box) => Box | undefined,
  own: number,
  edited: SheetEdit,
) => T | undefined;

const overlays: { readonly [K in OverlayKind]: After<Overlays[K]> } = {
  merges: (box, boxOn, own) => {
    const moved = boxOn(own, box);
    return moved && (moved.rows > 1 || moved.columns > 1) ? moved : undefined;
  },
  bandings: (banding, boxOn, own) => {
    const box = boxOn(own, banding.box);
    return box && { ...banding, box };
  },
  conditionalFormats: (format, boxOn, own, { sheetId, edit }) => {
    const boxes = format.boxes.flatMap(box => boxOn(own, box) ?? []);
    if (boxes.length === 0) return undefined;
    if (!('boolean' in format) || own !== sheetId) return { ...format, boxes };
    const args = format.boolean.args.map(argument =>
      isFormula(argument) ? formulaAfter(argument, edit) : argument,
    );
    return { boxes, boolean: { ...format.boolean, args } };
  },
  /** A chart stays without its cells. What becomes of one whose corner is deleted isn't documented: it stays there. */
  charts: (chart, boxOn, own) => {
    const ranges = chart.ranges.flatMap(({ sheetId, box }) => {
      const moved = boxOn(sheetId, box);
      return moved === undefined ? [] : [{ sheetId, box: moved }];
    });
    const { row, column } = chart.position;
    const corner = boxOn(own, { row, column, rows: 1, columns: 1 }) ?? { row, column };
    return { ...chart, ranges, position: { ...chart.position, row: corner.row, column: corner.column } };
  },
};

/** `undefined`: it is gone with its cells. */
export function overlayAfter<K extends OverlayKind>(
  kind: K,
  overlay: Overlays[K],
  own: number,
  edited: SheetEdit,
): Overlays[K] | undefined {
  const { sheetId, edit } = edited;
  return overlays[kind](overlay, (on, box) => (on === sheetId ? boxAfter(box, edit) : box), own, edited);
}

const entries: {
  readonly [K in RegisterKind]: (entry: Registers[K], edited: SheetEdit) => Registers[K] | undefined;
} = {
  names: (named, edited) => withBoxAfter(named, edited),
  protections: (protection, edited) => {
    const { box, unprotected } = protection;
    if (protection.sheetId !== edited.sheetId) return protection;
    const left = unprotected.flatMap(one => boxAfter(one, edited.edit) ?? []);
    if (box === undefined) return { ...protection, unprotected: left };
    return withBoxAfter({ ...protection, box }, edited);
  },
  metadata: (metadata, { sheetId, edit }) => {
    const { place } = metadata;
    if (place.sheetId !== sheetId || place.lines?.line !== edit.lines.line) return metadata;
    const lines = linesAfter(place.lines, edit);
    return lines && { ...metadata, place: { ...place, lines } };
  },
};

export function entryAfter<K extends RegisterKind>(
  kind: K,
  entry: Registers[K],
  edited: SheetEdit,
): Registers[K] | undefined {
  return entries[kind](entry, edited);
}

/**
 * The ranges and formulas of a rule move, on its own sheet and others. Of a range that is gone, the old place is kept: not
 * documented.
 */
export function ruleAfter(rule: ValidationRule, own: number, { sheetId, edit }: SheetEdit): ValidationRule {
  const args = rule.args.map(argument => {
    if (isCells(argument) && argument.sheetId === sheetId)
      return { sheetId, box: boxAfter(argument.box, edit) ?? argument.box };
    return isFormula(argument) && own === sheetId ? formulaAfter(argument, edit) : argument;
  });
  return { ...rule, args };
}

function isFormula(argument: unknown): argument is string {
  return typeof argument === 'string' && argument.startsWith('=');
}

/** Such entries go with their sheet. */
export function isOnSheet(entry: Registers[RegisterKind], sheetId: number): boolean {
  return 'place' in entry ? entry.place.sheetId === sheetId : entry.sheetId === sheetId;
}

function withBoxAfter<T extends { readonly sheetId: number; readonly box: Box }>(
  thing: T,
  { sheetId, edit }: SheetEdit,
): T | undefined {
  if (thing.sheetId !== sheetId) return thing;
  const box = boxAfter(thing.box, edit);
  return box && { ...thing, box };
}

function linesAfter({ line, first, count }: Lines, edit: LineEdit): Lines | undefined {
  const box =
    line === 'row'
      ? { row: first, rows: count, column: 1, columns: 1 }
      : { row: 1, rows: 1, column: first, columns: count };
  const moved = boxAfter(box, edit);
  if (moved === undefined) return undefined;
  return line === 'row'
    ? { line, first: moved.row, count: moved.rows }
    : { line, first: moved.column, count: moved.columns };
}
