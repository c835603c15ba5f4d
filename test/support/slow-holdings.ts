// Holdings once more, slowly and in another way: for every day all transactions are gone through from the start, days are
// compared as texts of the zone's own calendar, and amounts are whole hundred-millionths read from the texts.
import type { SmallRow } from './small-account';

const units = (text: string): bigint => {
  const [whole = '0', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(8, '0'));
};

/** `2024-03-10` in the zone. */
export function dateIn(timeZone: string, time: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short' }).format(new Date(time));
  return parts.split('/').reverse().join('-');
}

/** Amounts in hundred-millionths at the end of the date, by exchange and coin or by coin; nothing that is zero. */
export function slowHoldings(
  rows: readonly SmallRow[],
  date: string,
  by: 'coin' | 'exchange',
  dateOf: (time: string) => string,
): Record<string, bigint> {
  const held: Record<string, bigint> = {};
  for (const { time, exchange, buy, sell } of rows) {
    if (dateOf(time) > date) continue;
    const place = by === 'exchange' ? `${exchange} ` : '';
    if (buy) held[place + buy[1]] = (held[place + buy[1]] ?? 0n) + units(buy[0]);
    if (sell) held[place + sell[1]] = (held[place + sell[1]] ?? 0n) - units(sell[0]);
  }
  return Object.fromEntries(Object.entries(held).filter(([, amount]) => amount !== 0n));
}
