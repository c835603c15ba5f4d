// Tells the open tab whenever what it shows around the spreadsheet has changed, whoever changed it: a cell, a click, the clock.
import type { BackEnd } from './back-end';

const MILLIS_BETWEEN_LOOKS = 250;

export function tellStateChanges({ state, tab }: BackEnd): { stop(): void } {
  let told = '';
  const look = () => {
    const now = state();
    const text = JSON.stringify({ ...now, nowMillis: 0 });
    if (!tab.isOpen) told = '';
    else if (text !== told) {
      told = text;
      tab.tell({ kind: 'state', state: now });
    }
  };
  const timer = setInterval(look, MILLIS_BETWEEN_LOOKS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
