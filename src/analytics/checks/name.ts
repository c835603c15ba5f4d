// Names with blanks before, behind or doubled, or with invisible characters: CoinTracking takes each spelling for another one.
import { findColumn, type TableValue } from '../../core/tables/table';
import type { Transaction } from '../transaction';
import { type CheckInput, type Finding, where } from './check';

const columnsOf = {
  exchange: ['exchange'],
  group: ['group'],
  coin: ['buy_currency', 'sell_currency', 'fee_currency'],
};
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Each spelling once, with its first transaction. */
export function findNames({ table, transactions }: CheckInput): Finding[] {
  return Object.entries(columnsOf).flatMap(([kind, columns]) => {
    const namesOf = columns.map(column => findColumn(table, column)?.values ?? []);
    const seen = new Set<TableValue>();
    const findings: Finding[] = [];
    for (const transaction of transactions) {
      for (const names of namesOf) {
        const name = names[transaction.row] ?? null;
        if (typeof name !== 'string' || seen.has(name)) continue;
        seen.add(name);
        const right = name.replace(invisible, '').trim().replace(/\s+/g, ' ');
        if (right !== name) findings.push(finding(transaction, { kind, name, right }));
      }
    }
    return findings;
  });
}

function finding(transaction: Transaction, values: Readonly<Record<string, string>>): Finding {
  return { ...where(transaction), advice: 'correct the name', values };
}
