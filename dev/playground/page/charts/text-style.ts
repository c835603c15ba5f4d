// How a chart's texts look. Google's own looks are from memory.
import type { OptionReader } from './option-reader';

export interface TextStyle {
  readonly color: string;
  readonly fontSize: number;
  readonly fontWeight: 'bold' | 'normal';
  readonly fontStyle: 'italic' | 'normal';
  readonly fontFamily: string;
}

export const usualStyles = {
  title: { color: '#757575', fontSize: 16 },
  legend: { color: '#222222', fontSize: 12 },
  axis: { color: '#444444', fontSize: 12 },
  axisTitle: { color: '#444444', fontSize: 12 },
  slice: { color: '#ffffff', fontSize: 12 },
} as const;

/** `paths`: the styles' paths, the most particular one first. */
export function textStyle(
  options: OptionReader,
  usual: { readonly color: string; readonly fontSize: number },
  ...paths: readonly string[]
): TextStyle {
  const inner = (name: string) => paths.map(path => `${path}.${name}`);
  const isOn = (name: string) => inner(name).some(path => options.isOn(path));
  return {
    color: options.text(...inner('color')) ?? usual.color,
    fontSize: options.number(...inner('fontSize')) ?? options.number('fontSize') ?? usual.fontSize,
    fontWeight: isOn('bold') ? 'bold' : 'normal',
    fontStyle: isOn('italic') ? 'italic' : 'normal',
    fontFamily: options.text(...inner('fontName'), 'fontName') ?? 'Roboto, Arial, sans-serif',
  };
}

/** In pixels, by the width of an average letter: a chart is laid out before it is drawn. */
export function textWidth(
  text: string,
  { fontSize, fontWeight }: Pick<TextStyle, 'fontSize' | 'fontWeight'>,
): number {
  return [...text].length * fontSize * (fontWeight === 'bold' ? 0.6 : 0.55);
}
