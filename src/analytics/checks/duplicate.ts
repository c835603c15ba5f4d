// Transactions that are most likely there twice: the same second, coins, amounts and exchange. Fees and income repeat by nature.
import { toNumber } from '../exact';
import type { Side, Transaction } from '../transactions/transaction';
import type { TypeGroup } from '../transactions/transaction-types';
import { type Advice, type CheckInput, type Finding, where } from './check';

const repeating: ReadonlySet<TypeGroup> = new Set<TypeGroup>(['fee', 'income', 'income not taxable']);

/** The later id of each pair. */
export function findDuplicates({ transactions }: CheckInput): Finding[] {
  const findings: Finding[] = [];
  for (let from = 0, to = 0; from < transactions.length; from = to) {
    const { timeSeconds } = transactions[from]!;
    for (to = from + 1; transactions[to]?.timeSeconds === timeSeconds; ) to++;
    if (to > from + 1) findings.push(...duplicatesOf(transactions.slice(from, to)));
  }
  return findings;
}

function duplicatesOf(ofOneSecond: readonly Transaction[]): Finding[] {
  const firsts = new Map<string, Transaction>();
  return ofOneSecond.flatMap((one): Finding[] => {
    const side = one.buy ?? one.sell;
    if (!side || repeating.has(one.group)) return [];
    const key = [one.depot, textOf(one.buy), textOf(one.sell)].join('\n');
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, one);
      return [];
    }
    const { coin, amount } = side;
    const advice: Advice = { code: 'DELETE_DUPLICATE', first: first.id };
    return [{ ...where(one), coin, amount: toNumber(amount), advice }];
  });
}

function textOf(side: Side | undefined): string {
  return side ? `${side.coin} ${side.amount}` : '';
}
