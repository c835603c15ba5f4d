// Sends the state to the open tab when it has changed, by a cell, a click or the clock.
import type { BackEnd } from './back-end';

const MILLIS_BETWEEN_LOOKS = 250;

export function sendStateUpdates({ state, tab }: BackEnd): { stop(): void } {
  let sent = '';
  const look = () => {
    const now = state();
    // A tab that was just opened needs the state even if it is unchanged.
    const text = JSON.stringify({ ...now, nowMillis: 0, tabsOpened: tab.tabsOpened });
    if (tab.isOpen && text !== sent) {
      sent = text;
      tab.send({ kind: 'state', state: now });
    }
  };
  const timer = setInterval(look, MILLIS_BETWEEN_LOOKS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
