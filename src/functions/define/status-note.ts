// What CT_STATUS says beside a value, as data. The words are in src/languages.

export type StatusNote =
  /** The hour's calls, and how many of those left formulas may use by themselves. */
  | { readonly kind: 'calls'; readonly limit: number; readonly forFormulas: number }
  /** The account's data is the demo account's. */
  | { readonly kind: 'made-up' }
  | { readonly kind: 'call-now' }
  | { readonly kind: 'connect-first' }
  | { readonly kind: 'no-schedule' }
  | { readonly kind: 'since'; readonly atMillis: number }
  | { readonly kind: 'never-fetched' }
  | { readonly kind: 'not-kept' }
  | {
      readonly kind: 'table';
      readonly source: 'fresh' | 'stale' | 'last good';
      readonly rows: number;
      readonly unreadable: number;
      /** Whether a last good copy outlives the cache. */
      readonly hasLastGood: boolean;
    };

export type StatusNoteKind = StatusNote['kind'];
