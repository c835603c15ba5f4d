// Names with blanks before, behind or doubled, or with invisible characters: CoinTracking takes each spelling for another one.
import { findColumn, type TableValue } from '../../core/tables/table';
import { plainName } from '../transactions/plain-name';
import { type CheckInput, type Finding, type NameKind, where } from './check';

const columnsOf: readonly (readonly [kind: NameKind, columns: readonly string[]])[] = [
  ['exchange', ['exchange']],
  ['group', ['group']],
  ['coin', ['buy_currency', 'sell_currency', 'fee_currency']],
];

/** Each spelling once, with its first transaction. */
export function findNames({ table, transactions }: CheckInput): Finding[] {
  return columnsOf.flatMap(([kind, columns]) => {
    const namesOf = columns.map(column => findColumn(table, column)?.values ?? []);
    const seen = new Set<TableValue>();
    const findings: Finding[] = [];
    for (const transaction of transactions) {
      for (const names of namesOf) {
        const name = names[transaction.row] ?? null;
        if (typeof name !== 'string' || seen.has(name)) continue;
        seen.add(name);
        const right = plainName(name);
        if (right === name) continue;
        findings.push({ ...where(transaction), advice: { code: 'CORRECT_NAME', kind, name, right } });
      }
    }
    return findings;
  });
}
