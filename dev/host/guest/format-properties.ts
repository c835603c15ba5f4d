// The properties of a cell's look: what a script sets and reads under which names. Reference: spreadsheet/range; what a cell
// without a format gives was recorded live.
import type { CellFormat, FormatName } from '../workbook/formats';
import { readColor } from './color';
import { type EnumValue, enumeration } from './enumeration';
import { Exception } from './realm';
import { flag, integer, type Kind, oneOf, orNull, text } from './signature';

export const WrapStrategy = enumeration(['WRAP', 'OVERFLOW', 'CLIP']);

export interface FormatProperty {
  readonly name: FormatName;
  /** `Background`, `Backgrounds`: the ends of the methods' names. */
  readonly single: string;
  readonly plural: string;
  readonly kind: Kind<unknown>;
  /** `null`: as in a new sheet. */
  toFormat(given: unknown): unknown;
  toScript(set: unknown): unknown;
}

export const formatProperties: readonly FormatProperty[] = [
  color('background', 'Background', '#ffffff'),
  color('fontColor', 'FontColor', '#000000'),
  {
    name: 'fontFamily',
    single: 'FontFamily',
    plural: 'FontFamilies',
    kind: orNull(text),
    toFormat: given => given,
    toScript: set => set ?? 'Arial',
  },
  {
    name: 'fontSize',
    single: 'FontSize',
    plural: 'FontSizes',
    kind: integer,
    toFormat: given => given,
    toScript: set => set ?? 10,
  },
  word('fontWeight', 'FontWeight', ['bold', 'normal'], 'normal'),
  word('fontStyle', 'FontStyle', ['italic', 'normal'], 'normal'),
  word('fontLine', 'FontLine', ['underline', 'line-through', 'none'], 'none'),
  {
    ...word('horizontalAlignment', 'HorizontalAlignment', ['left', 'center', 'right', 'normal'], 'general'),
    toFormat: given =>
      given === 'normal'
        ? 'general-left'
        : checkWord('HorizontalAlignment', ['left', 'center', 'right'], given as string | null),
  },
  word('verticalAlignment', 'VerticalAlignment', ['top', 'middle', 'bottom'], 'bottom'),
  {
    name: 'numberFormat',
    single: 'NumberFormat',
    plural: 'NumberFormats',
    kind: text,
    toFormat: given => (String(given).toLowerCase() === 'general' ? null : given),
    toScript: set => set ?? '0.###############',
  },
  {
    name: 'wrap',
    single: 'Wrap',
    plural: 'Wraps',
    kind: flag,
    toFormat: given => (given === true ? 'WRAP' : 'OVERFLOW'),
    // A cell that nothing was set for answers true, though its text runs over.
    toScript: set => set === undefined || set === 'WRAP',
  },
  {
    name: 'wrap',
    single: 'WrapStrategy',
    plural: 'WrapStrategies',
    kind: oneOf(WrapStrategy),
    toFormat: given => (given as EnumValue).enumName,
    toScript: set => WrapStrategy[(set ?? 'OVERFLOW') as CellFormat['wrap']],
  },
];

function color(name: FormatName, single: string, unset: string): FormatProperty {
  return {
    name,
    single,
    plural: `${single}s`,
    kind: orNull(text),
    toFormat: given => (given === null ? null : readColor(given as string)),
    toScript: set => set ?? unset,
  };
}

function word(name: FormatName, single: string, words: readonly string[], unset: string): FormatProperty {
  return {
    name,
    single,
    plural: `${single}s`,
    kind: orNull(text),
    toFormat: given => checkWord(single, words, given as string | null),
    toScript: set => set ?? unset,
  };
}

/** Google ignores other words, which hides mistakes. */
function checkWord(single: string, words: readonly string[], given: string | null): string | null {
  if (given === null || words.includes(given)) return given;
  throw new Exception(`Range.set${single}("${given}") is not available in the local host yet.`);
}
