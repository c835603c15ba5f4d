// An amount in a sentence: up to 8 decimals, never an exponent.

/** `point`: the decimal one of the language. */
export function plainDecimal(amount: number, point: '.' | ','): string {
  const text = amount.toFixed(8).replace(/\.?0+$/, '');
  return text.replace('.', point).replace('-', '−');
}
