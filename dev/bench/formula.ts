// The formulas that the benchmark puts into its sheet, and the dataset that each one reads.

export interface Formula {
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** What one call can answer; formulas with the same words need one call together. Nothing is fetched for CT_STATUS. */
  readonly reads: string | undefined;
}

/** The fewest calls that can answer them all. */
export function datasetsOf(formulas: readonly Formula[]): number {
  return new Set(formulas.flatMap(({ reads }) => reads ?? [])).size;
}

const demoCoins = [
  'BTC',
  'ETH',
  'SOL2',
  'ADA',
  'DOT2',
  'LINK',
  'XRP',
  'AVAX',
  'ATOM2',
  'DOGE',
  'POL3',
  'USDC',
] as const;

const formula = (functionName: string, reads: string | undefined, ...args: unknown[]): Formula => ({
  functionName,
  args,
  reads,
});

export function balanceOf(coin: string): Formula {
  return formula('CT_BALANCE', 'getBalance', coin);
}

export function historyOf(coin: string, ...more: unknown[]): Formula {
  return formula('CT_HISTORICAL_CURRENCY', 'getHistoricalCurrency', coin, ...more);
}

export function tradesIn(options: string): Formula {
  return formula('CT_TRADES', 'getTrades', options);
}

export function identical(count: number): Formula[] {
  return Array.from({ length: count }, () => balanceOf('BTC'));
}

export function differentCoins(count: number): Formula[] {
  return Array.from({ length: count }, (_, index) => balanceOf(demoCoins[index % demoCoins.length]!));
}

export const everyFunction: readonly Formula[] = [
  balanceOf('BTC'),
  formula('CT_TOTAL', 'getBalance'),
  formula('CT_GAINS', 'getGains', 'BTC'),
  formula('CT_GROUPED_BALANCE', 'getGroupedBalance', 'exchange', 'Kraken', 'BTC'),
  tradesIn('limit=5'),
  formula('CT_LEDGER', 'getLedger', 'limit=5'),
  formula('CT_HISTORICAL_SUMMARY', 'getHistoricalSummary', 'Total', 'limit=30; order=desc'),
  historyOf('BTC', 'fiat', 'limit=30; order=desc'),
  formula('CT_STATUS', undefined, 'calls_left'),
];

export function differentFunctions(count: number): Formula[] {
  return Array.from({ length: count }, (_, index) => everyFunction[index % everyFunction.length]!);
}

/** What the functions of transactions are made from, by functions that compute nothing. */
export const sourcesOfComputed: readonly Formula[] = [
  tradesIn('limit=1'),
  balanceOf('BTC'),
  ...['BTC', 'ETH'].map(coin => historyOf(coin, 'fiat', 'limit=1; order=desc')),
];

const quarterEnds = [['2025-03-31'], ['2025-06-30'], ['2025-09-30'], ['2025-12-31']];

/** Every function that computes from transactions, as people ask for it. */
export const computedFrom: readonly Formula[] = [
  formula('CT_REALIZED', 'getTrades', '2025', 'by=term'),
  formula('CT_REALIZED', 'getTrades', 'all', 'by=coin; method=HIFO; pool=exchange'),
  formula('CT_LOTS', 'getTrades', 'BTC', 'order=free; limit=50'),
  formula('CT_LOTS', 'getTrades', 'on=2025-12-31; limit=50'),
  formula('CT_BALANCE_ON', 'getTrades', '2025-12-31'),
  formula('CT_BALANCE_ON', 'getTrades', quarterEnds, 'BTC,ETH', 'value'),
  formula('CT_INCOME', 'getTrades', 'year', 'by=coin; top=10'),
  formula('CT_FEES', 'getTrades'),
  formula('CT_FLOWS', 'getTrades', 'month'),
  formula('CT_PERFORMANCE', 'getTrades', 'month'),
  formula('CT_ALLOCATION', 'getBalance', 'coin', 'top=7'),
  formula('CT_CHECK', 'getTrades'),
];

/** A sheet as people build it: mostly figures of coins, some tables, every function. */
export function sheetOf(count: number): Formula[] {
  return Array.from({ length: count }, (_, index) => {
    const coin = demoCoins[Math.floor(index / 20) % demoCoins.length]!;
    return kindsOfTwenty(coin)[index % 20]!;
  });
}

function exchangeOf(coin: string): string {
  return coin === 'BTC' || coin === 'ETH' ? 'Kraken' : 'Binance';
}

function kindsOfTwenty(coin: string): Formula[] {
  return [
    balanceOf(coin),
    formula('CT_BALANCE', 'getBalance', coin, 'value_fiat'),
    formula('CT_BALANCE', 'getBalance', coin, 'price_fiat'),
    formula('CT_BALANCE', 'getBalance', coin, 'amount,value_fiat'),
    formula('CT_BALANCE', 'getBalance', [[coin], ['BTC'], ['ETH']], 'value_fiat'),
    formula('CT_BALANCE', 'getBalance', 'order=desc; limit=10'),
    formula('CT_TOTAL', 'getBalance'),
    formula('CT_TOTAL', 'getBalance', 'profit_fiat'),
    formula('CT_GAINS', 'getGains', coin, 'cost'),
    formula('CT_GAINS', 'getGains', coin, 'cost,current_value'),
    formula('CT_GAINS', 'getGains', coin),
    formula('CT_GROUPED_BALANCE', 'getGroupedBalance', 'exchange', exchangeOf(coin), coin),
    formula('CT_GROUPED_BALANCE', 'getGroupedBalance', 'exchange', '', coin, 'amount,fiat'),
    tradesIn('order=desc; limit=20'),
    tradesIn(`coin=${coin}; from=2026; columns=time,type,buy_amount,buy_currency`),
    formula('CT_LEDGER', 'getLedger', `coin=${coin}; order=desc; limit=20`),
    formula('CT_HISTORICAL_SUMMARY', 'getHistoricalSummary', 'Total', 'limit=30; order=desc'),
    historyOf(coin, 'fiat', 'limit=30; order=desc'),
    historyOf(coin, 'amount', 'limit=1; order=desc'),
    formula('CT_STATUS', undefined, 'calls_left'),
  ];
}

/** The same formula for an account with a name; an option more, in the text of options that it may have. */
export function inAccount({ args, ...rest }: Formula, account: string): Formula {
  const option = `account=${account}`;
  const last = args.at(-1);
  const hasOptions = typeof last === 'string' && last.includes('=');
  return { ...rest, args: hasOptions ? [...args.slice(0, -1), `${last}; ${option}`] : [...args, option] };
}

/** As a person types it: `CT_BALANCE("BTC")` */
export function formulaText({ functionName, args }: Formula): string {
  return `${functionName}(${args.map(arg => JSON.stringify(arg)).join(', ')})`;
}
