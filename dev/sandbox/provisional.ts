// Unproven assumptions about CoinTracking's API, all in this file. A client must not rely on them; if the real server
// differs, change this file.
// Also assumed, without a switch: balance and gains omit currencies, a group omits coins with an amount of zero, the coin
// must be spelt exactly, and an unknown value of a parameter counts as omitted.

export const provisional = {
  /** Error codes and texts of refusals that no client has recorded. */
  errors: {
    signMissing: { error: 'SIGN_MISSING', text: 'Sign not set' },
    nonceMissing: { error: 'NONCE_MISSING', text: 'Nonce not set' },
    unknownMethod: { error: 'METHOD_UNKNOWN', text: 'Method does not exist' },
    planWithoutApi: { error: 'NO_API_ACCESS', text: 'API access is not included in your plan' },
    limitExceeded: { error: 'LIMIT_EXCEEDED', text: 'API call limit per hour exceeded' },
  },
  /** Every refusal is HTTP 200; the `limit-429` fault is the alternative. */
  limitStatus: 200,
  /** Only calls that pass all checks are counted. */
  refusedCallsCount: false,
  contentType: 'application/json',

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
