// Exact arithmetic for amounts and money: whole numbers of 10⁻¹⁸, which holds every coin's smallest part. Sums are exact,
// products and shares are rounded to 10⁻¹⁸ once. BigInt is made by its function only: Apps Script's editor refuses the literal.

/** A count of 10⁻¹⁸. */
export type Exact = bigint;

const decimals = 18;
const one = BigInt(10 ** decimals);
const ten = BigInt(10);
const two = BigInt(2);
export const zero: Exact = BigInt(0);

/** Up to 8 decimals, as CoinTracking writes them, are exact in a number while its parts of 10⁻⁸ are below 2⁵³. */
const shortUnit = 1e8;
const shortToExact = BigInt(10 ** (decimals - 8));

/** The decimal that the number is written as. Decimals beyond the 18th are cut off. */
export function exact(number: number): Exact {
  const short = Math.round(number * shortUnit);
  if (Number.isSafeInteger(short) && short / shortUnit === number) return BigInt(short) * shortToExact;
  return exactFromText(String(number));
}

/** `-12.5`, `1e-7`. Throws for anything else. */
export function exactFromText(text: string): Exact {
  const [, sign, whole = '', part = '', exponent = '0'] =
    /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text.trim()) ?? [];
  const shift = decimals - part.length + Number(exponent);
  const digits = BigInt(whole + part);
  const size = shift >= 0 ? digits * ten ** BigInt(shift) : digits / ten ** BigInt(-shift);
  return sign === '-' ? -size : size;
}

/** The nearest number. */
export function toNumber(value: Exact): number {
  const short = value / shortToExact;
  const parts = Number(short);
  // One division of two exact numbers is rounded once.
  if (short * shortToExact === value && Number.isSafeInteger(parts)) return parts / shortUnit;
  const digits = String(value < zero ? -value : value).padStart(decimals + 1, '0');
  const size = Number(`${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
  return value < zero ? -size : size;
}

/** The nearest number with 8 decimals: figures of money, which shares have been taken of. Halves go away from zero. */
export function toRoundedNumber(value: Exact): number {
  return toNumber(divideRounded(value, shortToExact) * shortToExact);
}

export function multiply(a: Exact, b: Exact): Exact {
  return divideRounded(a * b, one);
}

/** What of `whole` belongs to `amount` of `ofAmount`. Nothing of nothing is 0. */
export function shareOf(whole: Exact, amount: Exact, ofAmount: Exact): Exact {
  if (amount === ofAmount) return whole;
  return ofAmount === zero ? zero : divideRounded(whole * amount, ofAmount);
}

/** The quotient of two exact values, as an exact value. */
export function divide(a: Exact, b: Exact): Exact {
  return divideRounded(a * one, b);
}

export function sumOf(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum + value, zero);
}

export function smaller(a: Exact, b: Exact): Exact {
  return a < b ? a : b;
}

function divideRounded(a: bigint, b: bigint): bigint {
  const half = (b < zero ? -b : b) / two;
  const isNegative = a < zero !== b < zero;
  const size = ((a < zero ? -a : a) + half) / (b < zero ? -b : b);
  return isNegative ? -size : size;
}
