// The demo account's name. Nobody connects it: its data is made up, and costs no key, plan or call.
import { isSameName } from '../names';

export const demoAccount = 'demo';

export function isDemoName(name: string): boolean {
  return isSameName(name, demoAccount);
}
