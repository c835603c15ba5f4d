// Unproven assumptions about how CoinTracking's API takes and refuses calls, all in this file. A client must not rely on them; if
// the real server differs, change this file. Those about its answers: src/demo/methods/provisional.ts.

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
} as const;
