// Which account formulas mean that name none. Formulas that name their account go on showing that one.

import { defaultAccount, defaultNameIn, defaultProperty, linkProperty, linksIn } from '../accounts/account';
import type { Ports } from '../ports';
import { locked, requireConnected } from './connect';
import { accountName, invalid } from './connect-request';
import { forgetTables } from './forget-account';

/**
 * `newName`: of the account that is called `default` until now, which could not be named any more. Throws CONNECT_INVALID or
 * NOT_CONNECTED.
 */
export function chooseDefaultAccount(account: string, newName: string, ports: Ports): void {
  const name = requireConnected(account, ports);
  locked(ports, () => {
    const spreadsheet = ports.spreadsheetStore.readAll();
    if (name === defaultNameIn(spreadsheet)) return;
    const calledDefault = spreadsheet[linkProperty(defaultAccount)];
    // Everything that has to be there later is there before anything goes: a run that dies in between changes nothing.
    ports.spreadsheetStore.write({
      ...(calledDefault && { [linkProperty(requireNewName(newName, spreadsheet))]: calledDefault }),
      [defaultProperty]: name,
    });
    forgetTables(defaultAccount, ports);
    if (calledDefault) ports.spreadsheetStore.remove([linkProperty(defaultAccount)]);
  });
}

function requireNewName(given: string, spreadsheet: Readonly<Record<string, string>>): string {
  if (given.trim() === '') throw invalid('account', 'not-a-name');
  const name = accountName(given);
  if (name === defaultAccount || linksIn(spreadsheet).has(name)) throw invalid('account', 'name-taken');
  return name;
}
