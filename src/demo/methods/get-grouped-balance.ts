// getGroupedBalance: holdings per exchange, trade group or transaction type, each with a sum.

import type { AccountData } from '../account/account-data';
import { holdingsAfter } from '../account/holdings';
import { isAccountMovement, type Transaction } from '../account/transaction';
import { Valuation } from '../account/valuation';
import type { Members } from './members';
import { eight } from './number-text';
import type { Parameters } from './parameters';
import { provisional } from './provisional';

export function* getGroupedBalance(account: AccountData, parameters: Parameters, nowMillis: number): Members {
  const field = parameters.oneOf('group', ['exchange', 'group', 'type'], 'exchange');
  const excludesMovements = parameters.flag('exclude_dep_with', true);
  const type = parameters.text('type');
  const valuation = new Valuation(account, nowMillis);

  const groups = new Map<string, Transaction[]>();
  for (const transaction of account.transactions) {
    if (excludesMovements && isAccountMovement(transaction)) continue;
    if (type !== undefined && transaction.type !== type) continue;
    const name = transaction[field] || provisional.unnamedGroup[field];
    const members = groups.get(name);
    if (members) members.push(transaction);
    else groups.set(name, [transaction]);
  }

  yield ['account_currency', account.currency];
  yield ['details', details()];

  function* details(): Members {
    for (const name of [...groups.keys()].sort()) {
      yield [name + provisional.groupSuffix, groupRows(valuation, groups.get(name)!)];
    }
  }
}

/** Lists no coins with an amount of zero. Without any coin, PHP writes an empty array. */
function* groupRows(valuation: Valuation, transactions: Transaction[]): Members {
  let total = 0;
  let isEmpty = true;
  for (const [coin, amount] of holdingsAfter(transactions)) {
    if (amount === 0) continue;
    isEmpty = false;
    const fiat = valuation.fiat(coin, amount);
    total += fiat;
    yield [
      coin,
      [
        ['amount', eight(amount)],
        ['fiat', eight(fiat)],
        ['btc', eight(valuation.inBtc(fiat))],
      ],
    ];
  }
  if (isEmpty) return;
  yield [
    'TOTAL_SUMMARY',
    [
      ['fiat', eight(total)],
      ['btc', eight(valuation.inBtc(total))],
    ],
  ];
}
