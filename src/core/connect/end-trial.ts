// What a trial of version 0.1.0 left behind when it died: that version stored the key while it was tried.
import { StoredState } from '../datasets/stored-state';
import type { Ports } from '../ports';
import { forgetKey, forgetSharedTables, forgetTables } from './forget-account';
import { locked } from './locked';

/** The account of the trial. No person can give an account this name. */
const trialName = '?';

export function endTrial(state: StoredState, ports: Ports): void {
  if (!state.accounts.links.has(trialName)) return;
  const fresh = new StoredState(ports);
  locked(ports, fresh, () => {
    forgetSharedTables(trialName, fresh, ports);
    forgetTables(trialName, fresh, ports);
    forgetKey(trialName, undefined, fresh, ports);
    fresh.save();
  });
}
