// The lots once more, slowly and in another way: fractions instead of decimals, a list that is searched for each single part,
// and the rows themselves instead of moves. It shares nothing with the product but the row's fields.

export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function fraction(text: string): Fraction {
  const [whole = '0', part = ''] = text.split('.');
  return reduced(BigInt(whole + part), 10n ** BigInt(part.length));
}

function reduced(top: bigint, bottom: bigint): Fraction {
  let [a, b] = [top < 0n ? -top : top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  return { top: top / (a || 1n), bottom: bottom / (a || 1n) };
}

const minus = (a: Fraction, b: Fraction) => reduced(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
const plus = (a: Fraction, b: Fraction) => reduced(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
const times = (a: Fraction, b: Fraction) => reduced(a.top * b.top, a.bottom * b.bottom);
const over = (a: Fraction, b: Fraction) => reduced(a.top * b.bottom, a.bottom * b.top);
const isLess = (a: Fraction, b: Fraction) => a.top * b.bottom < b.top * a.bottom;
const none: Fraction = { top: 0n, bottom: 1n };

/** Far finer than the product computes, and short enough to compute with after any number of steps. */
const finest = 10n ** 40n;
const shortened = ({ top, bottom }: Fraction) =>
  bottom < finest ? { top, bottom } : reduced((top * finest) / bottom, finest);

export const numberOf = ({ top, bottom }: Fraction): number => Number((top * 10n ** 18n) / bottom) / 1e18;

/** A trade against the account's currency, something that leaves unsold, a swap, a half of a transfer, or both at once. */
export interface SlowRow {
  /** They never fall. */
  readonly seconds: number;
  readonly coin: string;
  readonly place: string;
  readonly change: 'in' | 'out' | 'away' | 'swap' | 'sent' | 'arrived' | 'to';
  readonly amount: string;
  /** `''`: nobody knows. */
  readonly value: string;
  /** Of a half of a transfer: the same for both. */
  readonly transfer?: number;
  /** Of a transfer: where to, and how much arrives. */
  readonly toPlace?: string;
  readonly arrived?: string;
  /** Of a swap. */
  readonly toCoin?: string;
  readonly received?: string;
}

interface SlowLot {
  readonly row: number;
  readonly seconds: number;
  readonly coin: string;
  place: string;
  amount: Fraction;
  /** 0 where nobody knows. */
  cost: Fraction;
  readonly isKnown: boolean;
}

export interface SlowSale {
  readonly row: number;
  /** Row of the purchase; -1: there is none. */
  readonly lotRow: number;
  readonly amount: Fraction;
  /** `undefined`: nobody knows. */
  readonly cost: Fraction | undefined;
  readonly proceeds: Fraction | undefined;
}

export interface SlowResult {
  readonly sales: readonly SlowSale[];
  readonly left: readonly Readonly<SlowLot>[];
  /** Cost of what left without being sold: unsold, or lost between places. */
  readonly lostCost: Fraction;
}

/** A row whose coins aren't all found yet: what comes in within its second may still fill it. */
interface Leaving {
  readonly row: number;
  readonly from: SlowRow;
  readonly parts: SlowLot[];
  rest: Fraction;
  /** Of a swap: what its missing coins still bring. */
  toReceive: Fraction;
}

export function slowLots(rows: readonly SlowRow[], method: string, byPlace: boolean): SlowResult {
  const lots: SlowLot[] = [];
  const sold: Leaving[] = [];
  const onTheWay = new Map<number, SlowLot[]>();
  const arrivedAt = new Map<number, string>();
  let waiting: Leaving[] = [];
  let lostCost = none;
  const isSamePool = (a: { coin: string; place: string }, b: { coin: string; place: string }) =>
    a.coin === b.coin && (!byPlace || a.place === b.place);

  /** All of them cost the same. */
  const level = (pool: readonly SlowLot[]) => {
    const sum = (figure: 'amount' | 'cost') => pool.reduce((all, lot) => plus(all, lot[figure]), none);
    const unit = over(sum('cost'), sum('amount'));
    for (const lot of pool) lot.cost = shortened(times(unit, lot.amount));
  };

  const takeOne = (from: { coin: string; place: string }, most: Fraction): SlowLot | undefined => {
    const here = lots.filter(lot => isSamePool(lot, from) && isLess(none, lot.amount));
    if (here.length === 0) return undefined;
    const best = here.reduce((a, b) => (leavesBefore(b, a, method) ? b : a));
    const amount = isLess(most, best.amount) ? most : best.amount;
    if (method === 'AVERAGE') level(here);
    const cost = shortened(times(over(best.cost, best.amount), amount));
    best.amount = minus(best.amount, amount);
    best.cost = minus(best.cost, cost);
    return { ...best, amount, cost, isKnown: best.isKnown || method === 'AVERAGE' };
  };

  const add = (lot: SlowLot) => {
    lots.push(lot);
    for (const leaving of waiting) if (isSamePool(leaving.from, lot)) fill(leaving);
  };

  /** `missing`: before the part was found. Together, the parts of a swap bring exactly what it received. */
  const addSwapped = (leaving: Leaving, part: SlowLot, missing: Fraction) => {
    const { from, toReceive } = leaving;
    const amount = shortened(times(toReceive, over(part.amount, missing)));
    leaving.toReceive = minus(toReceive, amount);
    add({ ...part, coin: from.toCoin!, place: from.place, amount });
  };

  /** Takes all it can, then passes it on. */
  const fill = (leaving: Leaving) => {
    const taken: SlowLot[] = [];
    let missing = leaving.rest;
    while (isLess(none, leaving.rest)) {
      const part = takeOne(leaving.from, leaving.rest);
      if (!part) break;
      taken.push(part);
      leaving.rest = minus(leaving.rest, part.amount);
    }
    leaving.parts.push(...taken);
    for (const part of taken) {
      if (leaving.from.change === 'swap') addSwapped(leaving, part, missing);
      if (leaving.from.change === 'away') lostCost = plus(lostCost, part.cost);
      if (leaving.from.change === 'sent') send(leaving.from.transfer!, part);
      missing = minus(missing, part.amount);
    }
  };

  /** What no swap was filled with cost nothing, and is acquired by the swap itself. By pools, in the order they ran short. */
  const endSecond = () => {
    const pools: Leaving[][] = [];
    for (const leaving of waiting) {
      const own = pools.find(([first]) => isSamePool(first!.from, leaving.from));
      if (own) own.push(leaving);
      else pools.push([leaving]);
    }
    for (const leaving of pools.flat()) {
      const { row, rest, from } = leaving;
      if (from.change !== 'swap' || !isLess(none, rest)) continue;
      const { seconds, coin, place } = from;
      addSwapped(leaving, { row, seconds, coin, place, amount: rest, cost: none, isKnown: true }, rest);
    }
    waiting = [];
  };

  const send = (transfer: number, part: SlowLot) => {
    const place = arrivedAt.get(transfer);
    if (place !== undefined) add({ ...part, place });
    else onTheWay.set(transfer, [...(onTheWay.get(transfer) ?? []), part]);
  };
  const arrive = (transfer: number, place: string) => {
    arrivedAt.set(transfer, place);
    for (const part of onTheWay.get(transfer) ?? []) add({ ...part, place });
  };

  rows.forEach((from, row) => {
    if (row > 0 && rows[row - 1]!.seconds !== from.seconds) endSecond();
    for (const step of stepsOf(from, row, byPlace)) {
      const { seconds, coin, place, change, amount, value, transfer } = step;
      if (change === 'in') {
        const isKnown = value !== '';
        const cost = isKnown ? fraction(value) : none;
        add({ row, seconds, coin, place, amount: fraction(amount), cost, isKnown });
      } else if (change === 'arrived') arrive(transfer!, place);
      else {
        const toReceive = change === 'swap' ? fraction(step.received!) : none;
        const leaving: Leaving = { row, from: step, parts: [], rest: fraction(amount), toReceive };
        if (change === 'out') sold.push(leaving);
        fill(leaving);
        if (isLess(none, leaving.rest)) waiting.push(leaving);
      }
    }
  });
  endSecond();
  const left = lots.filter(lot => isLess(none, lot.amount));
  if (method === 'AVERAGE') for (const one of left) level(left.filter(lot => isSamePool(lot, one)));
  return { sales: sold.flatMap(salesOf), left, lostCost };
}

/** Both halves of a transfer at once are one after the other, its fee between them. In one pool nothing of it counts. */
function stepsOf(row: SlowRow, at: number, byPlace: boolean): SlowRow[] {
  if (row.change !== 'to') return [row];
  if (!byPlace) return [];
  const { amount, arrived = amount, toPlace: place = row.place } = row;
  const fee = numberOf(minus(fraction(amount), fraction(arrived)));
  return [
    { ...row, change: 'sent', amount: arrived, transfer: at },
    { ...row, change: 'away', amount: fee.toFixed(8) },
    { ...row, change: 'arrived', place, transfer: at },
  ];
}

function salesOf({ row, from: { amount, value }, parts, rest }: Leaving): SlowSale[] {
  const proceedsOf = (size: Fraction) =>
    value === '' ? undefined : times(fraction(value), over(size, fraction(amount)));
  const sales = parts.map((part): SlowSale => {
    const cost = part.isKnown ? part.cost : undefined;
    return { row, lotRow: part.row, amount: part.amount, cost, proceeds: proceedsOf(part.amount) };
  });
  if (isLess(none, rest))
    sales.push({ row, lotRow: -1, amount: rest, cost: none, proceeds: proceedsOf(rest) });
  return sales;
}

/** Whether `a` leaves before `b`, which was there first. */
function leavesBefore(a: SlowLot, b: SlowLot, method: string): boolean {
  const [unitA, unitB] = [over(a.cost, a.amount), over(b.cost, b.amount)];
  if (method === 'LIFO') return a.seconds > b.seconds || (a.seconds === b.seconds && a.row >= b.row);
  if (method === 'HIFO' && (isLess(unitB, unitA) || isLess(unitA, unitB))) return isLess(unitB, unitA);
  if (method === 'LOFO' && (isLess(unitB, unitA) || isLess(unitA, unitB))) return isLess(unitA, unitB);
  if (method === 'HIFO-COST' && (isLess(b.cost, a.cost) || isLess(a.cost, b.cost)))
    return isLess(b.cost, a.cost);
  return a.seconds < b.seconds || (a.seconds === b.seconds && a.row < b.row);
}
