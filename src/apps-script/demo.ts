// The demo account's script, which is none of the script that every cell loads.
import { CoinTrackingError } from '../core/errors';
import type { Demo } from '../core/ports';
import { lazyScript } from './lazy-script';

/** The file's name in the script project, and the global name of what it holds. */
export const demoFile = 'Demo';

export function demo(): Demo {
  const script = lazyScript<Demo>(demoFile);
  return {
    answer: (method, parameters, nowMillis) => {
      try {
        return script().answer(method, parameters, nowMillis);
      } catch (thrown) {
        const detail = thrown instanceof Error ? thrown.message : String(thrown);
        throw new CoinTrackingError({ code: 'DEMO_UNAVAILABLE', detail });
      }
    },
  };
}
