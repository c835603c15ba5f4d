// The faults that the sandbox can inject, and for which calls. Plain data, so that it can be sent to another process.

export type Fault =
  /** Answered by a server in front of CoinTracking: uses no nonce and counts no call. */
  | 'http-500'
  | 'html'
  | 'reset'
  /** Refused by CoinTracking although the signature is right. */
  | 'limit-json'
  | 'limit-429'
  | 'success0'
  | { mode: 'success0'; error: string; text: string }
  /** Answered and counted, but the answer arrives damaged or not at all. */
  | 'truncated'
  | 'empty'
  | { mode: 'slow'; millis: number };

export type FaultMode = Extract<Fault, string> | 'slow';

export interface FaultScope {
  /** The name of an account. */
  readonly account?: string;
  readonly method?: string;
  /** The number of calls that fail; omitted: all. */
  readonly times?: number;
}

interface Rule {
  readonly fault: Fault;
  readonly scope: FaultScope;
  timesLeft: number;
}

export class FaultRules {
  private rules: Rule[] = [];

  /** A rule replaces an earlier one for the same account and method. `undefined` ends it; without a scope, all. */
  set(fault: Fault | undefined, scope: FaultScope = {}): void {
    const isEverything = fault === undefined && scope.account === undefined && scope.method === undefined;
    this.rules = isEverything
      ? []
      : this.rules.filter(rule => rule.scope.account !== scope.account || rule.scope.method !== scope.method);
    if (fault) this.rules.unshift({ fault, scope, timesLeft: scope.times ?? Infinity });
  }

  /** The newest rule for such a call. Uses up one of its times. */
  take(account: string | undefined, method: string | undefined): Fault | undefined {
    const rule = this.rules.find(
      ({ scope, timesLeft }) =>
        timesLeft > 0 &&
        (scope.account === undefined || scope.account === account) &&
        (scope.method === undefined || scope.method === method),
    );
    if (rule) rule.timesLeft--;
    return rule?.fault;
  }
}

export function modeOf(fault: Fault | undefined): FaultMode | undefined {
  return typeof fault === 'object' ? fault.mode : fault;
}
