// Numbers as PHP writes them, made without JavaScript's own formatting of the same kind: from a sign, digits and the place of the
// point.

/** `digits` without zeros at either end, and the number of them before the point: 12.5 is "125" and 2. */
export interface Decimal {
  readonly isNegative: boolean;
  readonly digits: string;
  readonly before: number;
}

/** What is meant: the one place where JavaScript reads a number, in the form that has no ambiguity. */
export const meant = ({ isNegative, digits, before }: Decimal): number =>
  Number(`${isNegative ? '-' : ''}0.${digits}e${before}`) + 0;

const sign = ({ isNegative }: Decimal) => (isNegative ? '-' : '');
const whole = ({ digits, before }: Decimal) =>
  before <= 0 ? '0' : digits.slice(0, before).padEnd(before, '0');
const fraction = ({ digits, before }: Decimal) =>
  before <= 0 ? '0'.repeat(-before) + digits : digits.slice(before);

/** `echo` of a float with `precision` 17, or -1 for the shortest: exponents below 1e-4 and from 1e15. */
export function echoed(decimal: Decimal): string {
  const { digits, before } = decimal;
  if (before - 1 >= -5 + 1 && before - 1 < 15) {
    const rest = fraction(decimal);
    return sign(decimal) + whole(decimal) + (rest === '' ? '' : `.${rest}`);
  }
  const exponent = before - 1;
  return `${sign(decimal)}${digits[0]}.${digits.slice(1) || '0'}E${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

/** `json_encode`: as echo, with a small "e" and no ".0" behind whole numbers. */
export function jsonEncoded(decimal: Decimal): string {
  return echoed(decimal).replace('E', 'e');
}

/** `number_format($n, $places, $point, $separator)` of a number that has no more places. */
export function numberFormatted(decimal: Decimal, places: number, point: string, separator: string): string {
  const groups: string[] = [];
  for (let rest = whole(decimal); rest !== ''; rest = rest.slice(0, -3)) groups.unshift(rest.slice(-3));
  const tail = fraction(decimal).padEnd(places, '0');
  return sign(decimal) + groups.join(separator) + (tail === '' ? '' : point + tail);
}
