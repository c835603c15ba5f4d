// Converts a cell's format to the engine's style and back.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Border, BorderStyle, CellFormat, FormatChange } from '../../host/workbook/formats';

const alignments = [
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['general-left', HorizontalAlign.UNSPECIFIED],
] as const;
const verticals = [
  ['top', VerticalAlign.TOP],
  ['middle', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
] as const;
const wraps = [
  ['OVERFLOW', WrapStrategy.OVERFLOW],
  ['CLIP', WrapStrategy.CLIP],
  ['WRAP', WrapStrategy.WRAP],
] as const;
const borderStyles: readonly (readonly [BorderStyle, BorderStyleTypes])[] = [
  ['DOTTED', BorderStyleTypes.DOTTED],
  ['DASHED', BorderStyleTypes.DASHED],
  ['SOLID', BorderStyleTypes.THIN],
  ['SOLID_MEDIUM', BorderStyleTypes.MEDIUM],
  ['SOLID_THICK', BorderStyleTypes.THICK],
  ['DOUBLE', BorderStyleTypes.DOUBLE],
];
const sides = [
  ['borderTop', 't'],
  ['borderBottom', 'b'],
  ['borderLeft', 'l'],
  ['borderRight', 'r'],
] as const;

/** `null` takes a property away, from cell and style alike. */
export function styleOf(change: FormatChange): IStyleData {
  const style: Record<string, unknown> = {};
  const put = <N extends keyof CellFormat>(
    name: N,
    key: keyof IStyleData,
    convert: (value: CellFormat[N]) => unknown,
  ) => {
    const value = change[name];
    if (value !== undefined) style[key] = value === null ? null : convert(value as CellFormat[N]);
  };
  put('numberFormat', 'n', pattern => ({ pattern }));
  put('background', 'bg', rgb => ({ rgb }));
  put('fontColor', 'cl', rgb => ({ rgb }));
  put('fontFamily', 'ff', family => family);
  put('fontSize', 'fs', size => size);
  put('fontWeight', 'bl', weight => truth(weight === 'bold'));
  put('fontStyle', 'it', fontStyle => truth(fontStyle === 'italic'));
  put('fontLine', 'ul', line => ({ s: truth(line === 'underline') }));
  put('fontLine', 'st', line => ({ s: truth(line === 'line-through') }));
  put('horizontalAlignment', 'ht', alignment => second(alignments, alignment));
  put('verticalAlignment', 'vt', alignment => second(verticals, alignment));
  put('wrap', 'tb', wrap => second(wraps, wrap));
  const borders = sides.filter(([name]) => change[name] !== undefined);
  if (borders.length > 0)
    style.bd = Object.fromEntries(borders.map(([name, key]) => [key, borderOf(change[name] ?? null)]));
  return style;
}

export function formatOf(style: Nullable<IStyleData>): Partial<CellFormat> {
  const { n, bg, cl, ff, fs, bl, it, ul, st, ht, vt, tb, bd } = style ?? {};
  const format: { -readonly [N in keyof CellFormat]?: CellFormat[N] } = {};
  if (n?.pattern) format.numberFormat = n.pattern;
  if (bg?.rgb) format.background = bg.rgb;
  if (cl?.rgb) format.fontColor = cl.rgb;
  if (ff) format.fontFamily = ff;
  if (fs) format.fontSize = fs;
  if (bl != null) format.fontWeight = bl ? 'bold' : 'normal';
  if (it != null) format.fontStyle = it ? 'italic' : 'normal';
  if (ul || st) format.fontLine = ul?.s ? 'underline' : st?.s ? 'line-through' : 'none';
  if (ht != null) format.horizontalAlignment = first(alignments, ht) ?? 'left';
  if (vt) format.verticalAlignment = first(verticals, vt) ?? 'bottom';
  if (tb) format.wrap = first(wraps, tb) ?? 'OVERFLOW';
  for (const [name, key] of sides) {
    const border = bd?.[key];
    if (border?.s)
      format[name] = { style: first(borderStyles, border.s) ?? 'SOLID', color: border.cl?.rgb ?? '#000000' };
  }
  return format;
}

function borderOf(border: Border | null): IBorderStyleData | null {
  return border && { s: second(borderStyles, border.style)!, cl: { rgb: border.color } };
}

function truth(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function second<A, B>(pairs: readonly (readonly [A, B])[], one: A): B | undefined {
  return pairs.find(([name]) => name === one)?.[1];
}

function first<A, B>(pairs: readonly (readonly [A, B])[], other: B): A | undefined {
  return pairs.find(([, value]) => value === other)?.[0];
}
