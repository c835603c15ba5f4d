// Divides a chart's box: the title on top, the legend, and what is left for the drawing.
import type { OptionReader } from './option-reader';
import { type TextStyle, textStyle, textWidth, usualStyles } from './text-style';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type LegendPosition = 'top' | 'bottom' | 'left' | 'right' | 'none';

export interface Layout {
  readonly title: { readonly text: string; readonly style: TextStyle } | undefined;
  readonly legend: { readonly position: LegendPosition; readonly style: TextStyle; readonly top: number };
  readonly area: Area;
  /** The area is given to the pixel; otherwise the axes' labels are inside of it. */
  readonly isAreaGiven: boolean;
}

const EDGE = 16;
const ICON = 12;
const GAP = 8;
/** Google never gives the legend more than this part of the width. */
const MOST_OF_WIDTH = 0.45;

export function layoutOf(options: OptionReader, names: readonly string[], { width, height }: Size): Layout {
  const text = options.text('titlePosition') === 'none' ? undefined : options.text('title');
  const title = text ? { text, style: textStyle(options, usualStyles.title, 'titleTextStyle') } : undefined;
  const style = textStyle(options, usualStyles.legend, 'legend.textStyle', 'legendTextStyle');
  const position = legendPosition(options, names);
  const titleBottom = title ? EDGE + title.style.fontSize * 1.2 : EDGE / 2;
  const line = style.fontSize * 1.2 + GAP;
  const beside = Math.min(
    MOST_OF_WIDTH * width,
    Math.max(0, ...names.map(name => textWidth(name, style))) + ICON + GAP + EDGE,
  );
  const left = EDGE + (position === 'left' ? beside : 0);
  const right = EDGE + (position === 'right' ? beside : 0);
  const top = titleBottom + GAP + (position === 'top' ? line : 0);
  const bottom = EDGE / 2 + (position === 'bottom' ? line : 0);
  const given = {
    left: options.length(width, 'chartArea.left'),
    top: options.length(height, 'chartArea.top'),
    width: options.length(width, 'chartArea.width'),
    height: options.length(height, 'chartArea.height'),
  };
  const area = {
    left: given.left ?? left,
    top: given.top ?? top,
    width: given.width ?? width - (given.left ?? left) - right,
    height: given.height ?? height - (given.top ?? top) - bottom,
  };
  return {
    title,
    legend: { position, style, top: titleBottom + GAP },
    area: { ...area, width: Math.max(1, area.width), height: Math.max(1, area.height) },
    isAreaGiven: Object.values(given).some(length => length !== undefined),
  };
}

/** Old names of positions, `in` and `labeled` are drawn as Google's usual one. */
function legendPosition(options: OptionReader, names: readonly string[]): LegendPosition {
  const given = options.text('legend.position', 'legend') ?? 'right';
  if (names.every(name => name === '')) return 'none';
  return (['top', 'bottom', 'left', 'none'] as const).find(position => position === given) ?? 'right';
}
