// Income, fees and flows once more, written to be obvious, not quick: from the made-up records themselves, with fractions, one
// way through all records for each row. It shares no code with the product.
import type { SideRecord, TradeRecord } from './clean-account';

/** A whole number of 10⁻⁸, over another. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

interface Part {
  readonly period: string | number;
  readonly keys: Readonly<Record<string, string>>;
  readonly amount: number;
  /** By figure. `undefined`: unknown; missing: no matter. */
  readonly figures: Readonly<Record<string, Fraction | undefined>>;
}

export interface SlowQuery {
  readonly what: 'income' | 'fees' | 'flows';
  readonly by: string;
  readonly granularity: 'year' | 'quarter' | 'month' | 'day' | 'all';
  readonly timeZone: string;
  /** `2025-01-31` each. */
  readonly span?: readonly [first: string, last: string] | undefined;
}

const money = ['EUR', 'USD'];
const income = ['Staking', 'Zinsen', 'Airdrop (non taxable)', 'Reward/Bonus'];
const fees = ['Other Fee', 'Margin Gebühr'];
const gifts = ['Gift/Tip(In)', 'Schenkung', 'Spende'];
const known = [
  ...income,
  ...fees,
  ...gifts,
  'Trade',
  'Deposit',
  'Auszahlung',
  'Spend',
  'Lost',
  'Margin Trade',
];
const english: Readonly<Record<string, string>> = {
  Zinsen: 'Interest Income',
  'Reward/Bonus': 'Reward / Bonus',
  'Margin Gebühr': 'Margin Fee',
  'Gift/Tip(In)': 'Gift / Tip',
  Schenkung: 'Gift',
  Spende: 'Donation',
  Auszahlung: 'Withdrawal',
};

/** Types that the records may have. */
export const slowTypes = [...known, 'Node Reward'];

/** Rows as they are shown in a list, unsorted: period, key, figures by name. */
export function slowRows(records: readonly TradeRecord[], query: SlowQuery): Record<string, unknown>[] {
  const sorted = [...records].sort((a, b) => a.seconds - b.seconds || Number(a.id) - Number(b.id));
  const parts = partsOf[query.what](sorted, query).filter(({ keys }) => query.by in keys);
  const pairs = new Set(parts.map(({ period, keys }) => JSON.stringify([period, keys[query.by]])));
  return [...pairs].map(pair => {
    const [period, key] = JSON.parse(pair);
    const own = parts.filter(part => part.period === period && part.keys[query.by] === key);
    const row: Record<string, unknown> = { period, [query.by]: key };
    if (query.by === 'coin') row.amount = own.reduce((sum, { amount }) => sum + amount, 0) / 1e8;
    for (const name of new Set(own.flatMap(({ figures }) => Object.keys(figures)))) {
      const all = own.filter(({ figures }) => name in figures).map(({ figures }) => figures[name]);
      row[name] = blankOrSum(all);
    }
    return { ...row, rows: own.length };
  });
}

function blankOrSum(fractions: readonly (Fraction | undefined)[]): number | null {
  const there = fractions.filter(fraction => fraction !== undefined);
  if (there.length === 0 && fractions.length > 0) return null;
  const { top, bottom } = there.reduce(plus, { top: 0n, bottom: 1n });
  // To the eighth decimal; halves away from zero.
  const size = ((top < 0n ? -top : top) * 2n + bottom) / (bottom * 2n);
  const digits = String(size).padStart(9, '0');
  const number = Number(`${digits.slice(0, -8)}.${digits.slice(-8)}`);
  return top < 0n && number > 0 ? -number : number;
}

function plus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

const whole = (units: number | undefined): Fraction | undefined =>
  units === undefined ? undefined : { top: BigInt(units), bottom: 1n };
const notZero = (fraction: Fraction | undefined) => (fraction?.top === 0n ? undefined : fraction);
const minus = (fraction: Fraction | undefined) => fraction && { ...fraction, top: -fraction.top };
const euros = ({ coin, units, value }: SideRecord) => whole(coin === 'EUR' ? units : value);
const bitcoins = ({ coin, units, valueBtc }: SideRecord) => whole(coin === 'BTC' ? units : valueBtc);

function keysOf({ type, exchange }: TradeRecord, coin: string) {
  const name = english[type] ?? type;
  // The names of these records differ in blanks and case alone.
  return { type: name, coin, exchange: /kraken/i.test(exchange) ? 'Kraken' : 'Bank' };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes long. */
function dateIn(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, format);
  return format;
}

function periodOf({ seconds }: TradeRecord, { granularity, timeZone, span }: SlowQuery) {
  const date = dateIn(timeZone).format(seconds * 1000);
  if (span && (date < span[0] || date > span[1])) return undefined;
  const [year, month] = date.split('-').map(Number) as [number, number];
  const dayCount = (text: string) => Date.parse(text) / 86_400_000;
  return {
    all: 'all',
    year,
    quarter: `${year}-Q${Math.ceil(month / 3)}`,
    month: dayCount(`${date.slice(0, 8)}01`),
    day: dayCount(date),
  }[granularity];
}

type MakeParts = (records: readonly TradeRecord[], query: SlowQuery) => Part[];

const partsOf: Readonly<Record<SlowQuery['what'], MakeParts>> = {
  income: (records, query) =>
    records.flatMap(record => {
      const period = periodOf(record, query);
      const { buy, type } = record;
      if (period === undefined || !buy || !income.includes(type)) return [];
      const figures = { value_fiat: euros(buy), value_btc: bitcoins(buy) };
      return [{ period, keys: keysOf(record, buy.coin), amount: buy.units, figures }];
    }),

  fees: (records, query) => {
    const doubled = doubledIds(records);
    return records.flatMap(record => {
      const period = periodOf(record, query);
      if (period === undefined) return [];
      const { type, sell, fee } = record;
      const parts: Part[] = [];
      if (fees.includes(type) && sell) {
        const figures = { value_fiat: notZero(euros(sell)), value_btc: notZero(bitcoins(sell)) };
        parts.push({
          period,
          keys: { ...keysOf(record, sell.coin), kind: 'row' },
          amount: sell.units,
          figures,
        });
      }
      if (fee && !doubled.has(record.id)) {
        const figures = {
          value_fiat: feeValue(record, 'EUR', euros),
          value_btc: feeValue(record, 'BTC', bitcoins),
        };
        parts.push({
          period,
          keys: { ...keysOf(record, fee.coin), kind: 'inside' },
          amount: fee.units,
          figures,
        });
      }
      return parts;
    });
  },

  flows: (records, query) => {
    const paired = pairedIds(records);
    return records.flatMap(record => {
      const period = periodOf(record, query);
      const { type, buy, sell, id } = record;
      const side = buy ?? sell;
      if (period === undefined || !side) return [];
      const isTransfer = ['Deposit', 'Auszahlung'].includes(type) && !paired.has(id);
      const transferKind = money.includes(side.coin) ? 'fiat' : 'unmatched';
      const kind = isTransfer
        ? transferKind
        : gifts.includes(type)
          ? 'gift'
          : known.includes(type)
            ? ''
            : 'unknown';
      if (kind === '') return [];
      const bought = buy ? { value: notZero(euros(buy)), btc: notZero(bitcoins(buy)) } : undefined;
      const sold = sell ? { value: notZero(euros(sell)), btc: notZero(bitcoins(sell)) } : undefined;
      const net = (plusSide: Fraction | undefined, minusSide: Fraction | undefined) => {
        if ((bought && !plusSide) || (sold && !minusSide)) return undefined;
        return plus(plusSide ?? { top: 0n, bottom: 1n }, minus(minusSide) ?? { top: 0n, bottom: 1n });
      };
      const keys: Record<string, string> = { ...keysOf(record, side.coin), kind };
      const shown =
        kind === 'fiat' || kind === 'gift'
          ? keys
          : kind === 'unknown'
            ? { kind, type: keys.type! }
            : { kind };
      const figures = {
        net: net(bought?.value, sold?.value),
        value_btc: net(bought?.btc, sold?.btc),
        ...(bought ? { in: bought.value } : {}),
        ...(sold ? { out: sold.value } : {}),
      };
      return [{ period, keys: shown, amount: (buy?.units ?? 0) - (sell?.units ?? 0), figures }];
    });
  },
};

function feeValue(
  { fee, buy, sell }: TradeRecord,
  own: string,
  worthOf: (side: SideRecord) => Fraction | undefined,
): Fraction | undefined {
  if (fee!.coin === own) return whole(fee!.units);
  const side = [sell, buy].find(one => one?.coin === fee!.coin);
  if (!side) return undefined;
  const other = side === sell ? buy : sell;
  const value = notZero(worthOf(side)) ?? (other && notZero(worthOf(other)));
  return value && { top: value.top * BigInt(fee!.units), bottom: value.bottom * BigInt(side.units) };
}

/** Fees with a row of their own: those on the row's exchange first. */
function doubledIds(records: readonly TradeRecord[]): Set<string> {
  const doubled = new Set<string>();
  const used = new Set<string>();
  for (const needsSamePlace of [true, false]) {
    for (const record of records) {
      const { fee, seconds, id } = record;
      if (!fee || doubled.has(id)) continue;
      const row = records.find(
        other =>
          fees.includes(other.type) &&
          !used.has(other.id) &&
          other.seconds === seconds &&
          other.sell?.coin === fee.coin &&
          other.sell.units === fee.units &&
          (!needsSamePlace || keysOf(other, '').exchange === keysOf(record, '').exchange),
      );
      if (!row) continue;
      used.add(row.id);
      doubled.add(id);
    }
  }
  return doubled;
}

/** Again and again the closest pair of those that are left. */
function pairedIds(records: readonly TradeRecord[]): Set<string> {
  const paired = new Set<string>();
  const pairs = records.flatMap(out =>
    records.flatMap(into => {
      if (out.type !== 'Auszahlung' || into.type !== 'Deposit' || !out.sell || !into.buy) return [];
      const lost = out.sell.units - into.buy.units;
      const later = into.seconds - out.seconds;
      const isNear = later >= -86_400 && later <= 2 * 86_400 && lost >= 0 && lost * 20 <= out.sell.units;
      const isElsewhere = keysOf(out, '').exchange !== keysOf(into, '').exchange;
      if (!isNear || !isElsewhere || out.sell.coin !== into.buy.coin) return [];
      return [{ out, into, rank: [lost, Math.abs(later), Number(out.id), Number(into.id)] }];
    }),
  );
  const before = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at >= 0 && a[at]! < b[at]!;
  };
  for (;;) {
    const open = pairs.filter(({ out, into }) => !paired.has(out.id) && !paired.has(into.id));
    if (open.length === 0) return paired;
    const { out, into } = open.reduce((best, pair) => (before(pair.rank, best.rank) ? pair : best));
    paired.add(out.id).add(into.id);
  }
}
