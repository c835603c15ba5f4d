// A chart's legend and title, which all kinds have in common.
import type { LegendComponentOption, TitleComponentOption } from 'echarts';
import type { Layout } from './layout';

export function titleOption({ title }: Layout): TitleComponentOption {
  if (!title) return { show: false };
  return { text: title.text, left: 16, top: 12, padding: 0, textStyle: title.style };
}

/** `names`: of the series, or of a pie's slices. */
export function legendOption({ legend, area }: Layout, names: readonly string[]): LegendComponentOption {
  const { position, style, top } = legend;
  const look = {
    data: [...names],
    type: 'scroll' as const,
    icon: 'circle',
    itemWidth: 12,
    itemHeight: 12,
    itemGap: position === 'top' || position === 'bottom' ? 16 : 10,
    padding: 0,
    textStyle: style,
  };
  if (position === 'none') return { show: false };
  if (position === 'top') return { ...look, orient: 'horizontal', left: area.left, top };
  if (position === 'bottom') return { ...look, orient: 'horizontal', left: 'center', bottom: 10 };
  const side = position === 'right' ? { right: 16 } : { left: 16 };
  return { ...look, orient: 'vertical', align: 'left', top: area.top + 4, ...side };
}
