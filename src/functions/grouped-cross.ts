// CT_GROUPED_BALANCE with groups as columns: a table of coins, the sums of the groups alone, or figures beside given coins.
import { toTable } from '../analytics/answer-table';
import { balanceCross } from '../analytics/sums/balance-cross';
import { type BalanceFigure, balanceFigures } from '../analytics/sums/balance-groups';
import { CoinTrackingError } from '../core/errors';
import type { Table } from '../core/tables/table';
import type { CellResult } from './define/cell-value';
import type { coinTableOptions } from './define/common-options';
import type { Facts } from './define/facts';
import type { OptionsOf } from './define/option';
import type { Names } from './define/parameter';
import { showAnswer } from './output/answer';
import { showCoins } from './output/coin-table';
import { withHeaders } from './output/header';
import { namesAsHeaders } from './output/names-as-headers';
import { columnsOfField } from './output/pick-columns';

interface CrossQuery {
  readonly coin: Names | undefined;
  readonly field: Names | undefined;
  readonly options: OptionsOf<ReturnType<typeof coinTableOptions>> & {
    readonly totals?: 'no' | 'yes' | 'only';
    readonly top?: number;
  };
  readonly facts: Facts;
}

/** `groups`: of getGroupedBalance, narrowed to the groups that are wanted. */
export function showGroupsAcross(groups: Table, { coin, field, options, facts }: CrossQuery): CellResult {
  const { totals, top, order, columns: wanted, ...shown } = options;
  const cross = balanceCross(groups, { figure: figureIn(field, groups), top, order });
  const { columns, coins, sum, others } = cross;
  const words = namesAsHeaders(columns.slice(1));
  if (coin === undefined) {
    const isSumAlone = totals === 'only';
    const rows = isSumAlone ? [sum.slice(keyColumns)] : totals === 'yes' ? [sum, ...coins] : coins;
    const table = toTable(
      { columns: isSumAlone ? columns.slice(keyColumns) : columns, rows },
      groups.currency,
    );
    return showAnswer(table, { ...shown, ...(wanted && { columns: wanted }) }, facts, words);
  }
  const table = withHeaders(toTable({ columns, rows: [...coins, ...others] }, groups.currency), words);
  const groupColumns = table.columns.slice(keyColumns);
  const beside = groupColumns.length > 0 ? { columns: groupColumns, ofNothing: 0 } : nothing;
  return showCoins(table, { coin, field: undefined, options, facts, valueColumns: [], beside });
}

const nothing = { columns: [{ name: '', type: 'text', values: [] }], ofNothing: '' } as const;

/** Coin and sum, before the groups. */
const keyColumns = 2;

function figureIn(field: Names | undefined, groups: Table): BalanceFigure {
  if (field === undefined) return 'amount';
  const columns = groups.columns.filter(({ name }) => balanceFigures.includes(name as BalanceFigure));
  const [figure, more] = columnsOfField('field', { ...groups, columns }, field);
  if (figure === undefined || more !== undefined) {
    throw new CoinTrackingError({
      code: 'ARGUMENT_INVALID',
      argument: 'field',
      given: '',
      expected: 'one-value',
    });
  }
  return figure.name as BalanceFigure;
}
