// The currency that several accounts have in common. Values in different currencies have no sum.
import { type AccountCurrency, CoinTrackingError } from '../../core/errors';

/** Blank where no account's is known; an account whose isn't known agrees with any. Throws CURRENCIES_DIFFER. */
export function agreedCurrency(accounts: readonly AccountCurrency[]): string {
  const known = accounts.filter(({ currency }) => currency !== '');
  const [first] = known;
  const other = known.find(({ currency }) => currency !== first!.currency);
  if (first && other) throw new CoinTrackingError({ code: 'CURRENCIES_DIFFER', accounts: [first, other] });
  return first?.currency ?? '';
}

/** Of tables whose values may be in different currencies, as headers can say it: blank where they are. */
export function commonCurrency(currencies: readonly string[]): string {
  const known = new Set(currencies.filter(currency => currency !== ''));
  return known.size === 1 ? [...known][0]! : '';
}
