// Columns as chips: an amount brings its coin, and the two values of a trade belong together.

export interface Chip {
  /** Of its words. */
  readonly name: string;
  readonly columns: readonly string[];
}

const together: readonly Chip[] = [
  { name: 'buy', columns: ['buy_amount', 'buy_currency'] },
  { name: 'sell', columns: ['sell_amount', 'sell_currency'] },
  { name: 'fee', columns: ['fee_amount', 'fee_currency'] },
  { name: 'values', columns: ['buy_value_in_cur', 'sell_value_in_cur'] },
  { name: 'values_btc', columns: ['buy_value_in_btc', 'sell_value_in_btc'] },
  { name: 'imported', columns: ['imported_from', 'imported_time'] },
];

/** Of the chip that holds the column. */
export function chipNameOf(column: string): string {
  return together.find(({ columns }) => columns.includes(column))?.name ?? column;
}

/** Numbers of transactions: of use to few people. */
const last = ['id', 'trade_id'];
/** What people ask for next. */
const next = ['values', 'group'];

/** Those that are ticked at first come first, in their order. */
export function chipsOf(columns: readonly string[], tickedFirst: readonly string[]): readonly Chip[] {
  const chips: Chip[] = [];
  for (const name of columns) {
    const chip = together.find(known => known.columns.includes(name)) ?? { name, columns: [name] };
    if (!chips.some(known => known.name === chip.name))
      chips.push({ ...chip, columns: chip.columns.filter(column => columns.includes(column)) });
  }
  const rank = ({ name }: Chip) => {
    const first = tickedFirst.indexOf(name);
    if (first >= 0) return first - 1_000;
    if (next.includes(name)) return next.indexOf(name) - 100;
    return last.includes(name) ? 1_000 + last.indexOf(name) : 0;
  };
  return chips
    .map((chip, at) => ({ chip, at }))
    .sort((a, b) => rank(a.chip) - rank(b.chip) || a.at - b.at)
    .map(({ chip }) => chip);
}

/** Of all accounts together, each row says whose it is. None: all. */
export function tickedAtFirst(ticked: readonly string[], columns: readonly string[]): readonly string[] {
  return ticked.length > 0 && columns.includes('account') ? ['account', ...ticked] : ticked;
}

/** `ticked`: names of chips; `undefined`: nobody has changed them yet. */
export function tickedChips(
  chips: readonly Chip[],
  tickedFirst: readonly string[],
  ticked: readonly string[] | undefined,
): readonly Chip[] {
  const wanted = ticked ?? tickedFirst;
  const found = chips.filter(({ name }) => wanted.includes(name));
  return found.length > 0 ? found : chips;
}
