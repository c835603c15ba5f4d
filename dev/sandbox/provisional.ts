// What nobody outside CoinTracking has proven about its API, decided here and nowhere else. A client must not rely on
// any of it; when the real server is seen to differ, this is the file to change.
// Taken for granted as well, without a switch: the balance and the gains leave currencies out, a group leaves out coins
// that are at zero, the coin asked for must be spelt exactly, and an unknown value of a parameter counts as not given.

export const provisional = {
  /** Error codes and texts of refusals that no client ever recorded. */
  errors: {
    signMissing: { error: 'SIGN_MISSING', text: 'Sign not set' },
    nonceMissing: { error: 'NONCE_MISSING', text: 'Nonce not set' },
    unknownMethod: { error: 'METHOD_UNKNOWN', text: 'Method does not exist' },
    planWithoutApi: { error: 'NO_API_ACCESS', text: 'API access is not included in your plan' },
    limitExceeded: { error: 'LIMIT_EXCEEDED', text: 'API call limit per hour exceeded' },
  },
  /** Every refusal is HTTP 200; the `limit-429` fault shows the other candidate. */
  limitStatus: 200,
  /** Only calls that pass all checks count; refused ones don't. */
  refusedCallsCount: false,
  contentType: 'application/json',

  /** Rows exactly at `start` or `end` belong to the answer. */
  edgesBelong: true,
  /** A fee is taken from the balance on top of what was bought and sold. */
  feesReduceBalance: true,

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
