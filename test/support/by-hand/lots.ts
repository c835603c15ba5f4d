// Sales and open lots of a made-up account, by the second implementation in fractions.
import { numberOf, type SlowRow, slowLots } from '../slow-lots';
import { addDays, type Entry, isMoney, transfersOf } from './entries';

export interface Rules {
  readonly method: string;
  readonly pool: string;
  readonly longterm: string;
}

export interface Sale {
  readonly entry: Entry;
  readonly coin: string;
  readonly amount: number;
  /** `undefined`: there was no purchase. */
  readonly acquired: Entry | undefined;
  readonly proceeds: number | undefined;
  readonly cost: number | undefined;
  readonly gain: number | undefined;
  readonly term: 'short' | 'long' | 'missing' | '';
}

export interface Lot {
  readonly coin: string;
  readonly amount: number;
  readonly cost: number | undefined;
  readonly acquired: Entry;
  /** `2026-06-15`; blank without a rule. */
  readonly longFrom: string;
}

const soldTypes = ['Trade', 'Spend', 'Other Fee'];
const lostTypes = ['Gift', 'Gift / Tip', 'Donation', 'Lost', 'Stolen'];
const notCovered = ['Derivatives / Futures Profit'];

export function lotsOf(entries: readonly Entry[], { method, pool, longterm }: Rules) {
  const { rows, entryOf } = rowsOf(entries);
  const { sales, left } = slowLots(rows, method, pool === 'exchange');
  const isLong = (from: Entry, sold: Entry) =>
    longterm === '365' ? sold.seconds - from.seconds >= 365 * 86_400 : sold.date >= firstLongDay(from.date);
  return {
    sales: sales.map(({ row, lotRow, amount, cost, proceeds }): Sale => {
      const entry = entryOf[row]!;
      const acquired = entryOf[lotRow];
      const [costs, brings] = [cost && numberOf(cost), proceeds && numberOf(proceeds)];
      const isKnown = costs !== undefined && brings !== undefined;
      const term = longterm === 'none' ? '' : acquired && isLong(acquired, entry) ? 'long' : 'short';
      return {
        entry,
        coin: rows[row]!.coin,
        amount: numberOf(amount),
        acquired,
        proceeds: brings,
        cost: brings === undefined ? undefined : costs,
        gain: isKnown ? brings - costs : undefined,
        term: acquired === undefined ? 'missing' : term,
      };
    }),
    open: left.map(({ row, coin, amount, cost, isKnown }): Lot => {
      const acquired = entryOf[row]!;
      return {
        coin,
        amount: numberOf(amount),
        cost: isKnown ? numberOf(cost) : undefined,
        acquired,
        longFrom: longterm === '1y' ? firstLongDay(acquired.date) : addDays(acquired.date, 366),
      };
    }),
  };
}

/** The day after the same calendar day a year later; of a 29 February, that day is the 28th. */
function firstLongDay(date: string): string {
  const [year, rest] = [Number(date.slice(0, 4)) + 1, date.slice(4)];
  return addDays(`${year}${rest === '-02-29' ? '-02-28' : rest}`, 1);
}

function rowsOf(entries: readonly Entry[]) {
  const rows: SlowRow[] = [];
  const entryOf: Entry[] = [];
  const transfers = transfersOf(entries);
  const add = (
    entry: Entry,
    change: SlowRow['change'],
    coin: string,
    amount: number,
    more: Partial<SlowRow>,
  ) => {
    const { seconds, exchange: place } = entry;
    rows.push({ seconds, coin, place, change, amount: amount.toFixed(8), value: '', ...more });
    entryOf.push(entry);
  };
  const inOrder = [...entries].sort((a, b) => a.seconds - b.seconds || a.id - b.id);
  for (const entry of inOrder) {
    const { type, buy, sell } = entry;
    if (notCovered.includes(type)) continue;
    if (type === 'Withdrawal') {
      const into = transfers.get(entry);
      // A deposit before its withdrawal carries the lots at its own moment: there is none in these accounts.
      if (into && !isMoney(sell!.coin))
        add(entry, 'to', sell!.coin, sell!.amount, {
          toPlace: into.exchange,
          arrived: into.buy!.amount.toFixed(8),
        });
      continue;
    }
    if (type === 'Deposit') continue;
    const value = worthOf(entry);
    const worth = { value: value === undefined ? '' : value.toFixed(8) };
    if (sell && !isMoney(sell.coin)) {
      if (soldTypes.includes(type)) add(entry, 'out', sell.coin, sell.amount, worth);
      else if (lostTypes.includes(type)) add(entry, 'away', sell.coin, sell.amount, {});
      else throw new Error(`What is ${type}?`);
    }
    if (buy && !isMoney(buy.coin))
      add(entry, 'in', buy.coin, buy.amount, isIncomeOfNothing(entry) ? { value: '0.00000000' } : worth);
  }
  return { rows, entryOf };
}

/** Of a coin without a price, income costs nothing. */
function isIncomeOfNothing({ buy, sell }: Entry): boolean {
  return sell === undefined && buy?.value === undefined;
}

/** A side in money: its amount; else what was given is worth. */
function worthOf({ buy, sell }: Entry): number | undefined {
  for (const side of [sell, buy]) if (side && isMoney(side.coin)) return side.value;
  return sell?.value ?? buy?.value;
}
