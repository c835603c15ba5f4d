import type { Clock } from '../core/ports';

export const clock: Clock = {
  nowMillis: () => Date.now(),
  sleep: millis => Utilities.sleep(millis),
};
