// How the sandbox can be told to fail, and for which calls. Plain data, so that it can be sent to another process.

export type Misbehaviour =
  /** Answered by something in front of CoinTracking: no nonce is used, no call is counted. */
  | 'http-500'
  | 'html'
  | 'reset'
  /** Refused by CoinTracking although the signature is right. */
  | 'limit-json'
  | 'limit-429'
  | 'success0'
  | { mode: 'success0'; error: string; text: string }
  /** Answered and counted, but the answer doesn't arrive as it should. */
  | 'truncated'
  | 'empty'
  | { mode: 'slow'; millis: number };

export type MisbehaviourMode = Extract<Misbehaviour, string> | 'slow';

export interface MisbehaviourScope {
  /** Name of an account. */
  readonly account?: string;
  readonly method?: string;
  /** How many calls are hit before all is well again; without it, all. */
  readonly times?: number;
}

interface Rule {
  readonly misbehaviour: Misbehaviour;
  readonly scope: MisbehaviourScope;
  timesLeft: number;
}

export class MisbehaviourRules {
  private rules: Rule[] = [];

  /** A rule takes the place of an earlier one for the same account and method. `undefined` ends it; without scope, all. */
  set(misbehaviour: Misbehaviour | undefined, scope: MisbehaviourScope = {}): void {
    const isEverything =
      misbehaviour === undefined && scope.account === undefined && scope.method === undefined;
    this.rules = isEverything
      ? []
      : this.rules.filter(rule => rule.scope.account !== scope.account || rule.scope.method !== scope.method);
    if (misbehaviour) this.rules.unshift({ misbehaviour, scope, timesLeft: scope.times ?? Infinity });
  }

  /** The youngest rule for such a call; takes one of its times. */
  take(account: string | undefined, method: string | undefined): Misbehaviour | undefined {
    const rule = this.rules.find(
      ({ scope, timesLeft }) =>
        timesLeft > 0 &&
        (scope.account === undefined || scope.account === account) &&
        (scope.method === undefined || scope.method === method),
    );
    if (rule) rule.timesLeft--;
    return rule?.misbehaviour;
  }
}

export function modeOf(misbehaviour: Misbehaviour | undefined): MisbehaviourMode | undefined {
  return typeof misbehaviour === 'object' ? misbehaviour.mode : misbehaviour;
}
