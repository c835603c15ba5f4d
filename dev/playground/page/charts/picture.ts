// A chart's picture, in the words of the library that draws it.
import type { EChartsOption } from 'echarts';
import { axesPicture } from './axes-picture';
import type { ChartInput } from './chart-input';
import { OptionReader } from './option-reader';
import { piePicture } from './pie-picture';

export interface Picture {
  readonly option: EChartsOption;
  readonly ground: string;
  /** `undefined`: no border. */
  readonly border: string | undefined;
}

export function pictureOf(input: ChartInput): Picture {
  const options = new OptionReader(input.options);
  const strokeWidth = options.number('backgroundColor.strokeWidth');
  return {
    option: input.kind === 'PIE' ? piePicture(input) : axesPicture(input),
    ground: options.text('backgroundColor.fill', 'backgroundColor') ?? '#ffffff',
    border: strokeWidth === 0 ? undefined : options.color('#dadce0', 'backgroundColor.stroke'),
  };
}
