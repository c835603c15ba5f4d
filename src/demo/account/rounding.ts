// Money arithmetic: amounts are rounded after every step, so that a coin bought and sold in full is exactly zero.

/** Amounts of a transaction: CoinTracking's 8 decimals. */
export function round8(amount: number): number {
  return Math.round(amount * 1e8) / 1e8;
}

/** Sums keep one decimal more than is printed, which can give a balance of `-0.00000000`. */
export function addAmounts(left: number, right: number): number {
  return Math.round((left + right) * 1e9) / 1e9;
}
