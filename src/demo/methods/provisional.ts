// Unproven assumptions about CoinTracking's answers, all in this file. A client must not rely on them; if the real server
// differs, change this file. Those about calls and refusals: dev/sandbox/provisional.ts.
// Also assumed, without a switch: balance and gains omit currencies, a group omits coins with an amount of zero, the coin
// must be spelt exactly, and an unknown value of a parameter counts as omitted.

export const provisional = {
  /** `start` and `end` are inclusive. */
  edgesBelong: true,

  summarySeries: { coins: 'Coins', commodities: 'Commodities', currencies: 'Currencies', total: 'Total' },
  summaryBtcDecimals: 8,
  historyContainer: 'historical',

  groupSuffix: ' Balance',
  unnamedGroup: { exchange: 'No Exchange', group: 'No Group', type: 'No Type' },

  gains: {
    realized: 'realized_gain',
    unrealized: 'unrealized_gain',
    accountingMethodParameter: 'tax_method',
    defaults: { accounting: 'FIFO', price: 'best', costbasis: 'unsold' },
  },

  ledger: {
    before: 'pre_balance',
    after: 'post_balance',
    /** Keys are a running number in time order over the whole ledger. */
    firstKey: 1,
  },
} as const;
