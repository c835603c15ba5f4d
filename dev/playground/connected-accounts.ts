// The connected accounts and the calls that CoinTracking has counted for each. Read from the stored properties and the
// sandbox's own record, not from the add-on.
import type { Clock } from '../clock';
import { callsPerHour } from '../sandbox/call-quota';
import type { Sandbox } from '../sandbox/sandbox';
import type { ConnectedAccount } from './playground-state';

const HOUR_MILLIS = 3_600_000;

/** `properties`: every store that may hold a key. */
export function connectedAccounts(
  sandbox: Sandbox,
  properties: readonly Readonly<Record<string, string>>[],
  clock: Clock,
): ConnectedAccount[] {
  const stored = properties.flatMap(texts => Object.values(texts));
  const sinceMillis = clock.nowMillis() - HOUR_MILLIS;
  return sandbox.accounts
    .filter(({ key }) => stored.some(text => text.includes(key)))
    .map(({ name, plan }) => ({
      name,
      plan,
      calls: {
        used: sandbox.requests.filter(call => call.account === name && call.atMillis > sinceMillis).length,
        allowed: callsPerHour[plan],
      },
    }));
}
