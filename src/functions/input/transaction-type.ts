// CoinTracking's own transaction types as people type them. The list grows, so a type that isn't in it may still be one.
import { readType } from '../../analytics/transactions/transaction-types';

export { knownTypes } from '../../analytics/transactions/transaction-types';

/** The English name of one of CoinTracking's own types; `undefined` for any other. */
export function knownType(name: string): string | undefined {
  const type = readType(name);
  return type.group === 'unknown' ? undefined : type.name;
}
