// The options of all functions with a row a transaction: what their rows are narrowed by.
import type { RowsRead } from '../../core/cache/table-read';
import { account, columns, from, headers, limit, timeOrder, to } from './common-options';
import type { OptionsOf } from './option';

export const transactionOptions = <const E extends string>(columnsExample: E) =>
  [
    account,
    headers,
    columns(columnsExample),
    from,
    to,
    limit,
    timeOrder,
    { name: 'type', kind: 'names', help: 'Only these transaction types.', example: 'Trade,Deposit' },
    {
      name: 'coin',
      kind: 'names',
      help: 'Only rows with one of these coins on any side.',
      example: 'BTC,ETH',
    },
    { name: 'exchange', kind: 'names', help: 'Only these exchanges or wallets.', example: 'Kraken' },
    { name: 'group', kind: 'names', help: 'Only these trade groups.', example: 'Savings' },
  ] as const;

export type TransactionOptions = OptionsOf<ReturnType<typeof transactionOptions>>;

/** The rows that a formula can possibly show. A filter may find its rows anywhere. */
export function rowsShown(options: TransactionOptions): RowsRead {
  const { from, to, limit, order } = options;
  if (options.type || options.coin || options.exchange || options.group) return {};
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(limit && (order === 'desc' ? { last: limit } : { first: limit })),
  };
}
