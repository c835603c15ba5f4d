// The names of a column that a filter means. A name that nobody knows is most likely a typing error, so it throws; one that the
// account knows, only not here, has no rows.
import { findCoin } from '../../core/coin-names';
import { NameIndex } from '../../core/names';
import type { Facts, NameKind } from '../define/facts';
import { listKey, namesIn } from '../input/name-list';
import { unknownArgument } from '../input/parse-options';
import { knownType, knownTypes } from '../input/transaction-type';

export interface Filter {
  readonly kind: NameKind;
  /** For the sentence of an unknown name. */
  readonly argument: string;
  /** The parts of a list as typed; left out: all rows. */
  readonly wanted: readonly string[] | undefined;
  readonly account: string;
  readonly facts: Pick<Facts, 'knows'>;
}

export function selectNames(filter: Filter, present: readonly string[]): string[] {
  const { kind, argument, wanted = [], account, facts } = filter;
  return namesIn(wanted, present).flatMap(name => {
    const found = kind === 'coin' ? coinsMeant(name, present) : labelsMeant(kind, name, present);
    if (found.length > 0) return found;
    if (kind === 'type' && knownType(name) !== undefined) return [];
    if (facts.knows(kind, name, account)) return [];
    const possible = [...present, ...(kind === 'type' ? knownTypes() : [])];
    throw unknownArgument(argument, name, [...new Set(possible)].filter(one => one !== '').sort());
  });
}

function coinsMeant(name: string, present: readonly string[]): readonly string[] {
  const index = new NameIndex(present);
  const coin = findCoin(name, index);
  return coin === undefined ? index.all(name) : [coin];
}

/** Every spelling: people write one exchange now with a blank behind it and now without. */
function labelsMeant(kind: NameKind, name: string, present: readonly string[]): string[] {
  const type = kind === 'type' ? knownType(name) : undefined;
  const key = listKey(name);
  return present.filter(one => listKey(one) === key || (type !== undefined && knownType(one) === type));
}
