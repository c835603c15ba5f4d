// Types that no lot is made of or taken by, and types that nobody knows: each is named once, with its first transaction.
import { type CheckInput, type Finding, where } from './check';

export function findNotCovered({ transactions }: CheckInput): Finding[] {
  const rowsOf = new Map<string, number>();
  const ofThem = transactions.filter(({ group }) => group === 'not covered' || group === 'unknown');
  for (const { type } of ofThem) rowsOf.set(type, (rowsOf.get(type) ?? 0) + 1);
  return [...rowsOf].map(([type, rows]) => {
    const first = ofThem.find(transaction => transaction.type === type)!;
    const code = first.group === 'unknown' ? 'UNKNOWN_TYPE' : 'TYPE_OUTSIDE_OF_LOTS';
    return { ...where(first), advice: { code, type, rows } };
  });
}
