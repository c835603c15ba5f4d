// Open lots as an answer: a row a lot; of a sale, what each of them would bring, too.
import type { AnswerColumn, AnswerTable, AnswerValue } from '../answer-table';
import { type Exact, toNumber, toRoundedNumber } from '../exact';
import type { OpenLotRow } from './open-lots';

const columns: readonly AnswerColumn[] = [
  { name: 'coin', type: 'text' },
  { name: 'acquired', type: 'time' },
  ...['amount', 'cost', 'unit_cost', 'value', 'gain', 'days_held'].map(
    (name): AnswerColumn => ({ name, type: 'number' }),
  ),
  { name: 'long_from', type: 'day' },
  ...['exchange', 'type', 'id'].map((name): AnswerColumn => ({ name, type: 'text' })),
];

const proceeds: AnswerColumn = { name: 'proceeds', type: 'number' };

const account: AnswerColumn = { name: 'account', type: 'text' };

/** `ofAccounts`: with a column for the account where each lot is. */
export function lotTable(rows: readonly OpenLotRow[], isSale: boolean, ofAccounts: boolean): AnswerTable {
  return {
    columns: [...(ofAccounts ? [account] : []), ...columns, ...(isSale ? [proceeds] : [])],
    rows: rows.map((row): AnswerValue[] => [
      ...(ofAccounts ? [row.account] : []),
      row.coin,
      row.acquiredSeconds ?? null,
      toNumber(row.amount),
      money(row.cost),
      money(row.unitCost),
      money(row.value),
      money(row.gain),
      row.daysHeld ?? null,
      row.longFrom ?? null,
      row.exchange,
      row.type,
      row.id,
      ...(isSale ? [money(row.value)] : []),
    ]),
  };
}

function money(value: Exact | undefined): number | null {
  return value === undefined ? null : toRoundedNumber(value);
}
