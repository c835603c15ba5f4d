// Reads a chart's options by their paths. Of several paths the first one that is set counts.
import { type ChartOption, type ChartOptions, optionAt } from '../../../host/chart';

export class OptionReader {
  constructor(private readonly options: ChartOptions) {}

  any(...paths: readonly string[]): ChartOption | undefined {
    return paths
      .map(path => optionAt(this.options, path))
      .find(value => value !== undefined && value !== null && value !== '');
  }

  text(...paths: readonly string[]): string | undefined {
    const value = this.any(...paths);
    return typeof value === 'string' ? value : undefined;
  }

  /** Also a number that is written as a text, since Google takes it: `'2'`. */
  number(...paths: readonly string[]): number | undefined {
    const value = this.any(...paths);
    const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? number : undefined;
  }

  isOn(path: string): boolean {
    const value = this.any(path);
    return value === true || value === 'true';
  }

  /** Pixels, or a part of the whole: `'80%'`. */
  length(whole: number, ...paths: readonly string[]): number | undefined {
    const percent = /^([\d.]+)%$/.exec(this.text(...paths) ?? '');
    return percent ? (Number(percent[1]) * whole) / 100 : this.number(...paths);
  }

  colors(path: string): readonly string[] {
    const value = this.any(path);
    return Array.isArray(value) ? value.filter(color => typeof color === 'string') : [];
  }

  /** `undefined`: nothing is to be drawn. */
  color(otherwise: string, ...paths: readonly string[]): string | undefined {
    const color = this.text(...paths) ?? otherwise;
    return color === 'none' || color === 'transparent' ? undefined : color;
  }
}
