// Answers in CoinTracking's documented shapes, with made-up figures.

export const balanceAnswer = {
  success: 1,
  method: 'getBalance',
  account_currency: 'EUR',
  details: {
    BTC: {
      amount: '0.50000000',
      coin: 'BTC',
      value_fiat: '30000.00000000',
      value_btc: '0.50000000',
      price_fiat: '60000.00000000',
      price_btc: '1.00000000',
      change1h: '0.04',
      change24h: '1.26',
      change7d: '-2.60',
      change30d: '0.75',
    },
    DASH: {
      amount: '-0.00000001',
      coin: 'DASH',
      value_fiat: '-0.00000065',
      value_btc: '-0.00000000',
      price_fiat: '65.25944076',
      price_btc: '0.00108766',
      change1h: '-0.05',
      change24h: '0.50',
      change7d: '-6.16',
      change30d: '-1.21',
    },
    SOL2: {
      amount: '100.00000000',
      coin: 'SOL2',
      value_fiat: '15000.00000000',
      value_btc: '0.25000000',
      price_fiat: '150.00000000',
      price_btc: '0.00250000',
      change1h: '0.10',
      change24h: '0.20',
      change7d: '0.30',
      change30d: '0.40',
    },
    ZCL: {
      amount: '0.00000000',
      coin: 'ZCL',
      value_fiat: '0.00000000',
      value_btc: '0.00000000',
      price_fiat: '0.14913159',
      price_btc: '0.00000249',
      change1h: '0.03',
      change24h: '1.83',
      change7d: '-11.90',
      change30d: '-10.81',
    },
  },
  summary: {
    value_fiat: '45000.00000000',
    value_btc: '0.75000000',
    profit_fiat: '12345.67000000',
    profit_btc: '0.20576117',
  },
};

export const emptyBalanceAnswer = {
  success: 1,
  method: 'getBalance',
  account_currency: 'EUR',
  details: [],
  summary: [],
};

const trade = (time: string, more: Record<string, string>) => ({
  buy_amount: '0.00000000',
  buy_currency: '',
  sell_amount: '0.00000000',
  sell_currency: '',
  fee_amount: '0.00000000',
  fee_currency: '',
  buy_value_in_cur: '0.00000000',
  buy_value_in_btc: '0.00000000',
  sell_value_in_cur: '0.00000000',
  sell_value_in_btc: '0.00000000',
  exchange: 'Kraken',
  group: '',
  comment: '',
  imported_from: '',
  time,
  imported_time: '1736406400',
  trade_id: '',
  ...more,
});

/** By time 5, 900, 7, 30: as Deposit, Trade, Trade, Withdrawal. JavaScript lists them as 5, 7, 30, 900. */
export const tradesAnswer = {
  success: 1,
  method: 'getTrades',
  account_currency: 'EUR',
  '30': trade('1738368000', {
    type: 'Withdrawal',
    sell_amount: '0.25000000',
    sell_currency: 'BTC',
    fee_amount: '0.00010000',
    fee_currency: 'BTC',
  }),
  '7': trade('1735776000', {
    type: 'Trade',
    buy_amount: '2.00000000',
    buy_currency: 'ETH',
    sell_amount: '0.10000000',
    sell_currency: 'BTC',
    group: 'Savings',
  }),
  '900': trade('1735732800', {
    type: 'Trade',
    buy_amount: '0.50000000',
    buy_currency: 'BTC',
    sell_amount: '31250.00000000',
    sell_currency: 'EUR',
    buy_value_in_cur: '31250.00000000',
  }),
  '5': trade('1735689600', {
    type: 'Deposit',
    buy_amount: '40000.00000000',
    buy_currency: 'EUR',
    exchange: 'Bitvavo',
  }),
};

export const emptyTradesAnswer = { success: 1, method: 'getTrades', account_currency: 'EUR' };

/** Days at midnight in Berlin, 3 January missing, and a point at the moment of the request. */
export const summaryAnswer = {
  success: 1,
  method: 'getHistoricalSummary',
  account_currency: 'EUR',
  historical: {
    Coins: { '1735686000': '10250.11', '1735772400': '10310.40', '1735945200': '12001.37' },
    Currencies: { '1735686000': '-5000.00', '1735945200': '-5000.00', '1783092719': '-5000.00' },
    Total: {
      '1735686000': '5250.11',
      '1735772400': '5310.40',
      '1735945200': '7001.37',
      '1783092719': '9001.37',
    },
  },
};

export const ethHistoryAnswer = {
  success: 1,
  method: 'getHistoricalCurrency',
  account_currency: 'EUR',
  historical: {
    ETH: {
      '1735686000': { amount: '2.50000000', fiat: '8000.00000000', btc: '0.08900000' },
      '1783092719': { amount: '2.50000000', fiat: '9100.00000000', btc: '0.09100000' },
    },
  },
};

export const btcHistoryAnswer = {
  success: 1,
  method: 'getHistoricalCurrency',
  account_currency: 'EUR',
  historical: {
    BTC: {
      '1735686000': { amount: '0.10000000', fiat: '9000.00000000', btc: '0.10000000' },
      '1735772400': { amount: '0.20000000', fiat: '18000.00000000', btc: '0.20000000' },
    },
  },
};

export const groupedAnswer = {
  success: 1,
  method: 'getGroupedBalance',
  account_currency: 'EUR',
  details: {
    'Kraken Balance': {
      BTC: { amount: '0.40000000', fiat: '24000.00000000', btc: '0.40000000' },
      EUR: { amount: '-150.00000000', fiat: '-150.00000000', btc: '-0.00250000' },
      TOTAL_SUMMARY: { fiat: '23850.00000000', btc: '0.39750000' },
    },
    'Ledger Live Balance': {
      BTC: { amount: '0.10000000', fiat: '6000.00000000', btc: '0.10000000' },
      TOTAL_SUMMARY: { fiat: '6000.00000000', btc: '0.10000000' },
    },
  },
};

export const gainsAnswer = {
  success: 1,
  method: 'getGains',
  account_currency: 'EUR',
  gains: {
    BTC: {
      coin: 'BTC',
      amount: '0.50000000',
      cost: '15000.00000000',
      cost_per_unit: '30000.00000000',
      current_value: '30000.00000000',
      current_price: '60000.00000000',
      unrealized_gain: '15000.00000000',
    },
    XAU: {
      coin: 'XAU',
      amount: '0.00000000',
      cost: '0.00000000',
      cost_per_unit: '-',
      current_value: '0.00000000',
      current_price: '2100.00000000',
      unrealized_gain: '',
    },
  },
};

export const ledgerAnswer = {
  success: 1,
  method: 'getLedger',
  account_currency: 'EUR',
  '12': {
    time: '1735732800',
    type: 'Trade',
    exchange: 'Kraken',
    group: '',
    currency: 'BTC',
    amount: '0.50000000',
    pre_balance: '0.00000000',
    post_balance: '0.50000000',
    trade_id: '',
  },
  '3': {
    time: '1735776000',
    type: 'Trade',
    exchange: 'Kraken',
    group: '',
    currency: 'ETH',
    amount: '2.00000000',
    pre_balance: '0.00000000',
    post_balance: '2.00000000',
    trade_id: '00017',
  },
};
