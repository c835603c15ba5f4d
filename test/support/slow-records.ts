// What CT_REALIZED sale by sale and CT_LOTS show of the rows of getTrades, made once more, slowly and in another way: types are
// looked up in plain lists, transfers by trying all pairs, days by the names that the zone gives them.
import { numberOf, type SlowRow, slowLots } from './slow-lots';

export interface SlowRecord {
  readonly type: string;
  /** ISO, UTC. */
  readonly time: string;
  readonly exchange: string;
  readonly buy_amount: string;
  readonly buy_currency: string;
  readonly buy_value_in_cur: string;
  readonly buy_value_in_btc: string;
  readonly sell_amount: string;
  readonly sell_currency: string;
  readonly sell_value_in_cur: string;
  readonly sell_value_in_btc: string;
}

export interface SlowOptions {
  readonly method: string;
  readonly pool: string;
  readonly longterm: string;
  readonly gifts: string;
  readonly btc: string;
}

const comesIn = ['Interest Income', 'Mining', 'Airdrop', 'Staking', 'Zinsen', 'Einnahme (steuerfrei)'];
const isSold = ['Spend', 'Ausgabe', 'Other Expense', 'Other Fee', 'Sonstige Gebühr', 'Margin Fee'];
const isGiven = ['Gift', 'Schenkung', 'Donation', 'Spende', 'Gift / Tip', 'Geschenk'];
const isLost = ['Lost', 'Verlust', 'Stolen', 'Expense (non taxable)', 'Ausgabe (steuerfrei)'];
const isSwapped = ['Swap (non taxable)', 'Swap (steuerfrei)'];
const isTransfer = ['Deposit', 'Withdrawal', 'Einzahlung', 'Auszahlung'];
const isOutside = ['Margin Profit', 'Provide Liquidity', 'Repay Loan'];
/** As far as these rows have any. */
export const slowMoney = ['EUR', 'USD', 'GBP', 'CAD', 'CHF', 'AUD'];

interface Step extends SlowRow {
  /** Index of its record. */
  readonly record: number;
}

/** `endSeconds`: only what was before. Rows of several exchanges and spellings; ids rise with the records. */
export class SlowRecords {
  private readonly steps: readonly Step[];
  private readonly result: ReturnType<typeof slowLots>;
  private readonly names = new Map<string, string>();
  private readonly order: readonly number[];
  private readonly days: Intl.DateTimeFormat;

  constructor(
    private readonly records: readonly SlowRecord[],
    readonly options: SlowOptions,
    private readonly currency: string,
    zone: string,
    endSeconds = Number.POSITIVE_INFINITY,
  ) {
    this.days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
    this.order = records
      .map((_, index) => index)
      .sort((a, b) => this.secondsOf(a) - this.secondsOf(b) || a - b);
    for (const index of this.order) {
      const name = records[index]!.exchange.trim();
      if (!this.names.has(name.toLowerCase())) this.names.set(name.toLowerCase(), name);
    }
    const transfers = this.pairs();
    this.steps = this.order
      .filter(index => this.secondsOf(index) < endSeconds)
      .flatMap(index => this.stepsOf(index, transfers));
    this.result = slowLots(this.steps, options.method, options.pool === 'exchange');
  }

  /** ID, time, coin, amount, proceeds, cost, gain, term, acquired, days held, exchange, type, missing. */
  sales(): unknown[][] {
    return this.result.sales.map(({ row, lotRow, amount, cost, proceeds }) => {
      const { record, seconds, coin } = this.steps[row]!;
      const acquired = this.steps[lotRow]?.seconds;
      const [costs, brings] = [cost && numberOf(cost), proceeds && numberOf(proceeds)];
      return [
        String(record + 1),
        new Date(seconds * 1000),
        coin,
        numberOf(amount),
        brings ?? '',
        costs ?? '',
        costs === undefined || brings === undefined ? '' : brings - costs,
        acquired === undefined ? 'missing' : this.termOf(acquired, seconds),
        acquired === undefined ? '' : new Date(acquired * 1000),
        acquired === undefined ? '' : Math.floor((seconds - acquired) / 86_400),
        this.exchangeOf(record),
        this.typeOf(record),
        acquired === undefined ? numberOf(amount) : 0,
      ];
    });
  }

  /** Coin, acquired, amount, cost, days held, first long-term day, exchange, type, ID. In no order. */
  lots(atSeconds: number): unknown[][] {
    return this.result.left.map(({ row, coin, place, amount, cost, isKnown }) => {
      const { record, seconds } = this.steps[row]!;
      return [
        coin,
        new Date(seconds * 1000),
        numberOf(amount),
        isKnown || this.options.method === 'AVERAGE' ? numberOf(cost) : '',
        Math.max(0, Math.floor((atSeconds - seconds) / 86_400)),
        this.longFrom(seconds),
        this.options.pool === 'exchange' ? place : this.exchangeOf(record),
        this.typeOf(record),
        String(record + 1),
      ];
    });
  }

  /** `2025-03-30` */
  dayOf(seconds: number): string {
    return this.days.format(seconds * 1000);
  }

  private termOf(acquired: number, sold: number): string {
    const { longterm } = this.options;
    if (longterm === 'none') return '';
    return this.isLong(acquired, sold) ? 'long' : 'short';
  }

  private isLong(acquired: number, sold: number): boolean {
    if (this.options.longterm === '365') return sold >= acquired + 365 * 86_400;
    const [year, rest] = [Number(this.dayOf(acquired).slice(0, 4)), this.dayOf(acquired).slice(4)];
    // As texts, 29 February of any year lies between the 28th and 1 March.
    return this.dayOf(sold) > year + 1 + rest;
  }

  /** Hour by hour: the first day that begins long. */
  private longFrom(acquired: number): string {
    if (this.options.longterm === 'none') return '';
    for (let at = Math.floor(acquired / 3600) * 3600 + 364 * 86_400; ; at += 3600) {
      const isMidnight = this.dayOf(at) !== this.dayOf(at - 1);
      if (isMidnight && this.isLong(acquired, at)) return this.dayOf(at);
    }
  }

  private secondsOf(index: number): number {
    return Date.parse(this.records[index]!.time) / 1000;
  }

  private exchangeOf(index: number): string {
    return this.names.get(this.records[index]!.exchange.trim().toLowerCase())!;
  }

  private typeOf(index: number): string {
    const { type } = this.records[index]!;
    return germanTypes[type] ?? type;
  }

  private stepsOf(index: number, transfers: ReadonlyMap<number, Half>): Step[] {
    const record = this.records[index]!;
    const common = { record: index, seconds: this.secondsOf(index), place: this.exchangeOf(index) };
    const unit = this.options.btc === 'yes' ? 'btc' : 'cur';
    const side = (name: 'buy' | 'sell') => {
      const [coin, amount] = [record[`${name}_currency`], record[`${name}_amount`]];
      if (coin === '' || Number(amount) === 0) return undefined;
      return { coin, amount, value: record[`${name}_value_in_${unit}`], isCoin: !slowMoney.includes(coin) };
    };
    const [buy, sell] = [side('buy'), side('sell')];
    const bring = (value: string): Step[] =>
      buy?.isCoin ? [{ ...common, ...buy, value, change: 'in' }] : [];
    const take = (change: 'out' | 'away', value = ''): Step[] =>
      sell?.isCoin ? [{ ...common, ...sell, value: Number(value) === 0 ? '' : value, change }] : [];
    const trade = (): Step[] => {
      const inCurrency = unit === 'cur' ? [sell, buy].find(one => one?.coin === this.currency) : undefined;
      const worth = [inCurrency?.amount, sell?.value, buy?.value].find(one => Number(one ?? 0) !== 0) ?? '';
      return [...take('out', worth), ...bring(worth)];
    };
    const { type } = record;
    if (comesIn.includes(type)) return bring(buy?.value ?? '');
    if (isSold.includes(type)) return take('out', sell?.value);
    if (isGiven.includes(type) && buy) return bring(buy.value);
    if (isGiven.includes(type) && this.options.gifts === 'sale') return take('out', sell?.value);
    if (isGiven.includes(type) || isLost.includes(type))
      return take(this.options.gifts === 'show' ? 'out' : 'away');
    if (isSwapped.includes(type) && buy?.isCoin && sell?.isCoin)
      return [{ ...common, ...sell, change: 'swap', toCoin: buy.coin, received: buy.amount }];
    if (isTransfer.includes(type)) return this.transferred(index, transfers, common);
    if (isOutside.includes(type)) return [];
    const isKnown = type === 'Trade' || isSwapped.includes(type);
    if (isKnown || (buy && sell)) return trade();
    return take(this.options.gifts === 'show' ? 'out' : 'away');
  }

  private transferred(
    index: number,
    transfers: ReadonlyMap<number, Half>,
    common: Pick<Step, 'record' | 'seconds' | 'place'>,
  ): Step[] {
    const half = transfers.get(index);
    if (!half || this.options.pool === 'all') return [];
    const [from, to] = [this.records[half.withdrawal]!, this.records[half.deposit]!];
    const [coin, sent, arrived] = [from.sell_currency, from.sell_amount, to.buy_amount];
    const transfer = half.withdrawal;
    const own = { ...common, coin, value: '', transfer };
    const isFirst =
      this.order.indexOf(index) < this.order.indexOf(index === half.deposit ? half.withdrawal : half.deposit);
    const lost = (Number(sent) - Number(arrived)).toFixed(8);
    return [
      ...(isFirst
        ? [{ ...own, place: this.exchangeOf(half.withdrawal), change: 'sent', amount: arrived } as const]
        : []),
      ...(index === half.deposit ? [{ ...own, change: 'arrived', amount: arrived } as const] : []),
      ...(index === half.withdrawal && Number(lost) > 0
        ? [{ ...own, change: 'away', amount: lost } as const]
        : []),
    ];
  }

  /** The best of all pairs that are left, as long as there is one. */
  private pairs(): Map<number, Half> {
    const found = new Map<number, Half>();
    const fits = this.records.flatMap((from, withdrawal) =>
      this.records.flatMap((to, deposit) => {
        const [sent, arrived] = [Number(from.sell_amount), Number(to.buy_amount)];
        const later = this.secondsOf(deposit) - this.secondsOf(withdrawal);
        const isPair =
          isTransfer.includes(from.type) &&
          isTransfer.includes(to.type) &&
          from.sell_currency !== '' &&
          !slowMoney.includes(from.sell_currency) &&
          from.sell_currency === to.buy_currency &&
          this.exchangeOf(withdrawal) !== this.exchangeOf(deposit) &&
          arrived <= sent &&
          arrived >= sent * 0.95 - 1e-12 &&
          later >= -86_400 &&
          later <= 2 * 86_400;
        const lost = Math.round((sent - arrived) * 1e10);
        return isPair ? [{ withdrawal, deposit, order: [lost, Math.abs(later), withdrawal, deposit] }] : [];
      }),
    );
    for (const pair of fits.sort((a, b) => compare(a.order, b.order))) {
      if (found.has(pair.withdrawal) || found.has(pair.deposit)) continue;
      found.set(pair.withdrawal, pair).set(pair.deposit, pair);
    }
    return found;
  }
}

interface Half {
  readonly withdrawal: number;
  readonly deposit: number;
}

const germanTypes: Readonly<Record<string, string>> = {
  Zinsen: 'Interest Income',
  'Einnahme (steuerfrei)': 'Income (non taxable)',
  Ausgabe: 'Spend',
  'Sonstige Gebühr': 'Other Fee',
  Schenkung: 'Gift',
  Spende: 'Donation',
  Geschenk: 'Gift / Tip',
  Verlust: 'Lost',
  'Ausgabe (steuerfrei)': 'Expense (non taxable)',
  'Swap (steuerfrei)': 'Swap (non taxable)',
};

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
