// Made-up accounts without a fault: nothing is sold that wasn't bought, every transfer of coins arrives, every fee in a third
// coin has its row. The same seed gives the same account. Amounts are whole numbers of 10⁻⁸ here, so that they add up.
import { dealer } from './dealer';

export interface TradeRecord {
  id: string;
  seconds: number;
  type: string;
  exchange: string;
  group?: string;
  buy?: SideRecord;
  sell?: SideRecord;
  fee?: { coin: string; units: number };
}

export interface SideRecord {
  coin: string;
  /** Of 10⁻⁸. */
  units: number;
  /** In the account's currency, of 10⁻⁸; 0 is written, `undefined` is blank. */
  value?: number | undefined;
  /** In BTC. */
  valueBtc?: number | undefined;
}

export interface CleanAccount {
  readonly currency: string;
  readonly records: TradeRecord[];
  readonly nowSeconds: number;
}

const oneUnit = 1e8;
const daySeconds = 86_400;
const exchanges = ['Kraken', 'Binance', 'Coinbase Pro', 'Ledger Live'];
const basePrices: Readonly<Record<string, number>> = {
  BTC: 30_000,
  ETH: 2_000,
  ADA: 0.4,
  BNB: 250,
  USDT: 0.92,
};
const coins = Object.keys(basePrices);
const incomeTypes = [
  ['Staking', 'Staking'],
  ['Mining', 'Mining'],
  ['Airdrop', 'Airdrop'],
  ['Interest Income', 'Zinsen'],
  ['Reward / Bonus', 'Belohnung / Bonus'],
  ['Income (non taxable)', 'Einnahme (steuerfrei)'],
] as const;
const leavingTypes = [
  ['Spend', 'Ausgabe'],
  ['Donation', 'Spende'],
  ['Gift', 'Schenkung'],
  ['Lost', 'Verlust'],
  ['Expense (non taxable)', 'Ausgabe (steuerfrei)'],
] as const;

/** Money comes from outside; later steps move what is there. */
export function cleanAccount(seed: number, steps = 30): CleanAccount {
  const { chance, between, pick } = dealer(seed);
  const isGerman = seed % 4 === 0;
  const spelled = ([english, german]: readonly [string, string]) => (isGerman ? german : english);
  const records: TradeRecord[] = [];
  const held = new Map<string, number>();
  const lastMoved = new Map<string, number>();
  const prices = { ...basePrices };
  let arriving: TradeRecord[] = [];
  let now = 1_577_836_800 + Math.floor(between(0, 200 * daySeconds));
  let lastId = 100_000;

  const key = (exchange: string, coin: string) => `${exchange} ${coin}`;
  const heldAt = (exchange: string, coin: string) => held.get(key(exchange, coin)) ?? 0;
  const add = (record: Omit<TradeRecord, 'id'>) => {
    lastId += 1 + Math.floor(between(0, 50));
    records.push({ id: String(lastId), ...record });
    const { exchange, buy, sell } = record;
    if (buy) held.set(key(exchange, buy.coin), heldAt(exchange, buy.coin) + buy.units);
    if (sell) held.set(key(exchange, sell.coin), heldAt(exchange, sell.coin) - sell.units);
  };
  const priceOf = (coin: string) => (coin === 'EUR' ? 1 : coin === 'USD' ? 0.9 : prices[coin]!);
  /** Never so little that it is worth nothing. */
  const side = (coin: string, units: number): SideRecord => {
    const value = coin === 'EUR' ? units : Math.max(1e6, Math.round((units * priceOf(coin)) / 1e6) * 1e6);
    return {
      coin,
      units,
      value,
      valueBtc: coin === 'BTC' ? units : Math.max(1, Math.round(value / prices.BTC!)),
    };
  };
  const unitsFor = (coin: string, euros: number) =>
    Math.max(1, Math.round((euros * oneUnit) / priceOf(coin)));
  const places = (isThere: (coin: string, units: number) => boolean) =>
    exchanges.flatMap(exchange =>
      ['EUR', 'USD', ...coins]
        .map(coin => ({ exchange, coin, units: heldAt(exchange, coin) }))
        .filter(({ coin, units }) => isThere(coin, units)),
    );
  const isMoney = (coin: string) => coin === 'EUR' || coin === 'USD';
  const isWorthMuch = (coin: string, units: number) => units * priceOf(coin) > 20 * oneUnit;
  const part = (units: number) => (chance(0.1) ? units : Math.max(1, Math.floor(units * between(0.05, 0.9))));
  /** Two transfers near each other could be taken for one. */
  const mayMove = (coin: string) => now - (lastMoved.get(coin) ?? 0) > 6 * daySeconds;
  const seconds = () => now;

  const deposit = () => {
    const coin = chance(0.8) ? 'EUR' : 'USD';
    if (!mayMove(coin)) return;
    lastMoved.set(coin, now);
    const units = Math.round(between(200, 5_000)) * oneUnit;
    add({
      seconds: now,
      type: spelled(['Deposit', 'Einzahlung']),
      exchange: pick(exchanges),
      buy: side(coin, units),
    });
  };
  const withdraw = () => {
    const found = places((coin, units) => isMoney(coin) && units > oneUnit && mayMove(coin));
    if (found.length === 0) return;
    const { exchange, coin, units } = pick(found);
    lastMoved.set(coin, now);
    add({
      seconds: now,
      type: spelled(['Withdrawal', 'Auszahlung']),
      exchange,
      sell: side(coin, part(units)),
    });
  };
  const transfer = () => {
    const found = places((coin, units) => units > 1_000 && isWorthMuch(coin, units) && mayMove(coin));
    if (found.length === 0) return;
    const { exchange, coin, units } = pick(found);
    const sent = part(units);
    const lost = chance(0.3) ? 0 : Math.floor(sent * between(0, 0.045));
    const to = pick(exchanges.filter(other => other !== exchange));
    lastMoved.set(coin, now);
    const fee = lost > 0 ? { fee: { coin, units: lost } } : {};
    add({
      seconds: now,
      type: spelled(['Withdrawal', 'Auszahlung']),
      exchange,
      sell: side(coin, sent),
      ...fee,
    });
    arriving.push({
      id: '',
      seconds: now + Math.floor(between(60, 40 * 3600)),
      type: spelled(['Deposit', 'Einzahlung']),
      exchange: to,
      buy: side(coin, sent - lost),
    });
  };
  const trade = () => {
    const found = places((coin, units) => isWorthMuch(coin, units));
    if (found.length === 0) {
      deposit();
      return;
    }
    const { exchange, coin, units } = pick(found);
    const sell = side(coin, part(units));
    const wanted = pick([...coins, 'EUR'].filter(other => other !== coin));
    const euros = (sell.units * priceOf(coin)) / oneUnit;
    const buy = side(wanted, unitsFor(wanted, euros * between(0.98, 1)));
    if (chance(0.05) && !isMoney(coin) && !isMoney(wanted)) {
      add({
        seconds: seconds(),
        type: spelled(['Swap (non taxable)', 'Swap (steuerfrei)']),
        exchange,
        buy,
        sell,
      });
      return;
    }
    const feeUnits = (of: number) => Math.max(1, Math.floor(of * 0.002));
    const bnbLeft = heldAt(exchange, 'BNB') - (coin === 'BNB' ? sell.units : 0);
    const bnb = unitsFor('BNB', Math.max(0.02, euros * 0.001));
    const common = {
      seconds: seconds(),
      type: 'Trade',
      exchange,
      group: pick(['', 'Savings', 'Bot 1']),
      buy,
      sell,
    };
    if (chance(0.3) && coin !== 'BNB' && wanted !== 'BNB' && bnbLeft > bnb) {
      const row = {
        seconds: now,
        type: spelled(['Other Fee', 'Sonstige Gebühr']),
        exchange,
        sell: side('BNB', bnb),
      };
      const hasRowFirst = chance(0.5);
      if (hasRowFirst) add(row);
      add({ ...common, fee: { coin: 'BNB', units: bnb } });
      if (!hasRowFirst) add(row);
    } else {
      const feeSide = pick([sell, buy, undefined]);
      add(feeSide ? { ...common, fee: { coin: feeSide.coin, units: feeUnits(feeSide.units) } } : common);
    }
  };
  const earn = () => {
    const coin = chance(0.9) ? pick(coins) : 'EUR';
    const exchange = pick(exchanges);
    const record = { seconds: now, exchange, buy: side(coin, unitsFor(coin, between(0.5, 80))) };
    const type = chance(0.15) ? spelled(['Gift / Tip', 'Geschenk']) : spelled(pick(incomeTypes));
    add({ ...record, type });
  };
  const lose = () => {
    const found = places((coin, units) => !isMoney(coin) && isWorthMuch(coin, units));
    if (found.length === 0) return;
    const { exchange, coin, units } = pick(found);
    add({
      seconds: now,
      type: spelled(pick(leavingTypes)),
      exchange,
      sell: side(coin, part(Math.ceil(units / 2))),
    });
  };
  const arrive = (untilSeconds: number) => {
    const ready = arriving
      .filter(record => record.seconds <= untilSeconds)
      .sort((a, b) => a.seconds - b.seconds);
    arriving = arriving.filter(record => record.seconds > untilSeconds);
    for (const { id: _, ...record } of ready) add(record);
  };

  deposit();
  for (let step = 0; step < steps; step++) {
    now += 1 + Math.floor(between(0, chance(0.2) ? 300 : 9 * daySeconds));
    arrive(now - 1);
    for (const coin of coins) prices[coin] = prices[coin]! * between(0.95, 1.055);
    const roll = between(0, 1);
    if (roll < 0.12) deposit();
    else if (roll < 0.17) withdraw();
    else if (roll < 0.35) transfer();
    else if (roll < 0.75) trade();
    else if (roll < 0.92) earn();
    else lose();
  }
  arrive(Number.POSITIVE_INFINITY);
  const lastSeconds = Math.max(now, ...records.map(record => record.seconds));
  return { currency: 'EUR', records, nowSeconds: lastSeconds + 10 * daySeconds };
}
