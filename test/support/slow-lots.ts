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

export const numberOf = ({ top, bottom }: Fraction): number => Number((top * 10n ** 18n) / bottom) / 1e18;

/** A trade against the account's currency, income, or both halves of a transfer at once; times rise. */
export interface SlowRow {
  readonly seconds: number;
  readonly coin: string;
  readonly place: string;
  readonly change: 'in' | 'out' | 'to';
  readonly amount: string;
  readonly value: string;
  /** Of a transfer: where to, and how much arrives. */
  readonly toPlace?: string;
  readonly arrived?: string;
}

interface SlowLot {
  readonly row: number;
  readonly seconds: number;
  readonly coin: string;
  place: string;
  amount: Fraction;
  cost: Fraction;
}

export interface SlowSale {
  readonly row: number;
  /** Row of the purchase; -1: there is none. */
  readonly lotRow: number;
  readonly amount: Fraction;
  readonly cost: Fraction;
  readonly proceeds: Fraction;
}

export interface SlowResult {
  readonly sales: readonly SlowSale[];
  readonly left: readonly Readonly<SlowLot>[];
  /** Cost of what was lost between places. */
  readonly lostCost: Fraction;
}

export function slowLots(rows: readonly SlowRow[], method: string, byPlace: boolean): SlowResult {
  const lots: SlowLot[] = [];
  const sales: SlowSale[] = [];
  let lostCost = none;

  const takeOne = (coin: string, place: string, most: Fraction): SlowLot | undefined => {
    const here = lots.filter(
      lot => lot.coin === coin && (!byPlace || lot.place === place) && isLess(none, lot.amount),
    );
    if (here.length === 0) return undefined;
    const best = here.reduce((a, b) => (leavesBefore(b, a, method) ? b : a));
    const amount = isLess(most, best.amount) ? most : best.amount;
    const average = over(
      here.reduce((sum, lot) => plus(sum, lot.cost), none),
      here.reduce((sum, lot) => plus(sum, lot.amount), none),
    );
    const unit = method === 'AVERAGE' ? average : over(best.cost, best.amount);
    const cost = times(unit, amount);
    best.amount = minus(best.amount, amount);
    if (method === 'AVERAGE') {
      // All lots of the pool cost the same from now on.
      for (const lot of here) lot.cost = times(average, lot.amount);
    } else best.cost = minus(best.cost, cost);
    return { ...best, amount, cost };
  };

  rows.forEach(({ seconds, coin, place, change, amount, value, toPlace, arrived }, row) => {
    if (change === 'in') {
      lots.push({ row, seconds, coin, place, amount: fraction(amount), cost: fraction(value) });
      return;
    }
    if (change === 'to' && !byPlace) return;
    let rest = fraction(change === 'to' ? arrived! : amount);
    const whole = rest;
    const moved: SlowLot[] = [];
    while (isLess(none, rest)) {
      const part = takeOne(coin, place, rest);
      if (change === 'to') {
        if (!part) break;
        moved.push({ ...part, place: toPlace! });
      } else {
        const size = part?.amount ?? rest;
        const proceeds = times(fraction(value), over(size, whole));
        sales.push({ row, lotRow: part?.row ?? -1, amount: size, cost: part?.cost ?? none, proceeds });
        if (!part) break;
      }
      rest = minus(rest, part!.amount);
    }
    lots.push(...moved);
    if (change !== 'to') return;
    let lost = minus(fraction(amount), fraction(arrived!));
    while (isLess(none, lost)) {
      const part = takeOne(coin, place, lost);
      if (!part) break;
      lostCost = plus(lostCost, part.cost);
      lost = minus(lost, part.amount);
    }
  });
  return { sales, left: lots.filter(lot => isLess(none, lot.amount)), lostCost };
}

function leavesBefore(a: SlowLot, b: SlowLot, method: string): boolean {
  const [unitA, unitB] = [over(a.cost, a.amount), over(b.cost, b.amount)];
  if (method === 'LIFO') return a.seconds > b.seconds || (a.seconds === b.seconds && a.row > b.row);
  if (method === 'HIFO' && (isLess(unitB, unitA) || isLess(unitA, unitB))) return isLess(unitB, unitA);
  if (method === 'LOFO' && (isLess(unitB, unitA) || isLess(unitA, unitB))) return isLess(unitA, unitB);
  if (method === 'HIFO-COST' && (isLess(b.cost, a.cost) || isLess(a.cost, b.cost)))
    return isLess(b.cost, a.cost);
  return a.seconds < b.seconds || (a.seconds === b.seconds && a.row < b.row);
}
