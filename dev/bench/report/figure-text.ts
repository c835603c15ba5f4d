// A figure for people: few digits, thousands apart, the floor behind it.
import type { Figure } from './report';

/** `7 (7)`, `1.03 (1)`, `2,000` */
export function figureText(figure: Figure | undefined): string {
  if (figure === undefined) return '';
  if (typeof figure === 'string') return figure;
  if (typeof figure === 'number') return numberText(figure);
  return `${numberText(figure.value)} (${numberText(figure.floor)})`;
}

export function numberText(value: number | undefined): string {
  if (value === undefined) return '–';
  const digits = Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}
