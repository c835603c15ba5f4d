// A number without a format, as short as its cell needs: Sheets rounds what is shown until it fits. The cell keeps all digits.
import { localeFacts } from '../../host/locale/locale-facts';
import { formatNumber } from '../grid/locale-numbers';

/** `text`: as the cell would be drawn. One with a format, or one that can't be made to fit, stays as it is. */
export function fittingNumber(text: string, locale: string, fits: (text: string) => boolean): string {
  const { decimalSign } = localeFacts(locale);
  const plain = text.replace(decimalSign, '.');
  const value = Number(plain);
  if (text === '' || !Number.isFinite(value) || String(value) !== plain) return text;
  return candidates(value, locale).find(fits) ?? text;
}

/** Smaller ones would lose all but their zeros. */
const LEAST_ROUNDED = 0.001;

/** From the most exact one to the shortest. */
function candidates(value: number, locale: string): string[] {
  const general = formatNumber(value, 'General', locale);
  const decimals = general.split(/[.,]/)[1]?.length ?? 0;
  const { decimalSign } = localeFacts(locale);
  const rounded = Array.from({ length: decimals }, (_, less) =>
    value.toFixed(decimals - 1 - less).replace('.', decimalSign),
  );
  const digits = [4, 3, 2, 1].map(count => `0.${'0'.repeat(count)}E+00`);
  const scientific = [...digits, '0E+00'].map(pattern => formatNumber(value, pattern, locale));
  return [general, ...(Math.abs(value) < LEAST_ROUNDED ? [] : rounded), ...scientific];
}
