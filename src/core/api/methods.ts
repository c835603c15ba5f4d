// CoinTracking's API methods with every parameter that is known of them, by the API's own names.

export const methods = [
  'getTrades',
  'getBalance',
  'getHistoricalSummary',
  'getHistoricalCurrency',
  'getGroupedBalance',
  'getGains',
  'getLedger',
] as const;

export type Method = (typeof methods)[number];

type Flag = 0 | 1;
/** Unix seconds; whether the edges themselves are included is not known. */
type Window = { start?: number; end?: number };

export interface ParametersOf {
  getTrades: Window & { limit?: number; order?: 'ASC' | 'DESC'; trade_prices?: Flag };
  getBalance: Record<never, never>;
  getHistoricalSummary: Window & { btc?: Flag };
  getHistoricalCurrency: Window & { currency?: string };
  getGroupedBalance: { group?: 'exchange' | 'group' | 'type'; exclude_dep_with?: Flag; type?: string };
  getGains: {
    price?: 'best' | 'transaction' | 'counterpart';
    costbasis?: 'unsold' | 'all';
    exclude_dep_with?: Flag;
    btc?: Flag;
    /** Provisional: the web page's "Tax Method"; the documented `method` can't work, it is the API method's name. */
    tax_method?: string;
  };
  getLedger: Window & {
    limit?: number;
    show_advanced?: Flag;
    /** Provisional: by analogy with getTrades. */
    order?: 'ASC' | 'DESC';
  };
}

/** Every parameter of any method. */
export const parameterNames: readonly string[] = [
  'start',
  'end',
  'limit',
  'order',
  'trade_prices',
  'btc',
  'currency',
  'group',
  'exclude_dep_with',
  'type',
  'price',
  'costbasis',
  'tax_method',
  'show_advanced',
];

export type Parameters = Readonly<Record<string, string | number | undefined>>;

export interface ApiRequest<M extends Method = Method> {
  readonly method: M;
  readonly parameters: ParametersOf[M];
}

export const apiUrl = 'https://cointracking.info/api/v1/';
