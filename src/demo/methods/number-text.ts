// Numbers as CoinTracking prints them: text with a fixed count of decimals, never an exponent.

export function decimals(value: number, count: number): string {
  // toFixed writes exponents from 1e21 on, far above any balance, and keeps the sign of a number that rounds to zero.
  return value.toFixed(count);
}

export function eight(value: number): string {
  return decimals(value, 8);
}
