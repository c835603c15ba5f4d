// A coin on an exchange that more left than was there: the first time, and the transaction that did it.
import { type Exact, exact, toNumber, zero } from '../exact';
import { isMoney } from '../transactions/money';
import type { Side, Transaction } from '../transactions/transaction';
import { type CheckInput, type Finding, where } from './check';

/** Rounding of exchanges makes smaller ones. */
const leastBalance = exact(-0.00000001);

interface Holding {
  readonly coin: string;
  amount: Exact;
  /** Since when it has been below, within the present second. */
  culprit?: Transaction | undefined;
}

/** In one second a sale may stand before its purchase, so what counts is the balance when the second is over. */
export function findNegative({ transactions, accountCurrency }: CheckInput): Finding[] {
  const holdings = new Map<string, Map<string, Holding>>();
  const reported = new Set<Holding>();
  const findings: Finding[] = [];
  let below = new Set<Holding>();
  let nowSeconds = Number.NaN;

  const endSecond = () => {
    for (const holding of below) {
      const { coin, amount, culprit } = holding;
      if (!culprit) continue;
      reported.add(holding);
      findings.push({
        ...where(culprit),
        coin,
        amount: toNumber(amount),
        advice: { code: 'ADD_TRANSACTIONS' },
      });
    }
    below = new Set();
  };
  const change = (transaction: Transaction, { coin }: Side, by: Exact) => {
    if (isMoney(coin, accountCurrency)) return;
    const holding = holdingOf(holdings, transaction.depot, coin);
    holding.amount += by;
    if (reported.has(holding)) return;
    if (holding.amount >= leastBalance) holding.culprit = undefined;
    else {
      holding.culprit ??= transaction;
      below.add(holding);
    }
  };

  for (const transaction of transactions) {
    if (transaction.timeSeconds !== nowSeconds) endSecond();
    nowSeconds = transaction.timeSeconds;
    const { buy, sell } = transaction;
    if (buy) change(transaction, buy, buy.amount);
    if (sell) change(transaction, sell, zero - sell.amount);
  }
  endSecond();
  return findings;
}

function holdingOf(holdings: Map<string, Map<string, Holding>>, depot: string, coin: string): Holding {
  const ofDepot = holdings.get(depot) ?? new Map<string, Holding>();
  holdings.set(depot, ofDepot);
  const holding = ofDepot.get(coin) ?? { coin, amount: zero };
  ofDepot.set(coin, holding);
  return holding;
}
