// The property stores of all documents, people and the script, behind PropertiesService.
import { type Caller, ServiceException } from '../caller';
import type { Faults } from '../faults';
import type { Scope } from '../spreadsheet';
import { PropertyStore } from './property-store';
import { ScopedStores } from './scoped-stores';

export type PropertiesRemote = ReturnType<typeof createPropertiesService>['remote'];

/** Who may write user properties from a cell. The guide says "spreadsheet editors can't" and nothing about the owner. */
export type UserPropertyWriters = 'owner' | 'nobody';

export function createPropertiesService(faults: Faults, userPropertyWritesInCells: UserPropertyWriters) {
  const stores = new ScopedStores(() => new PropertyStore());

  function open(caller: Caller, scope: Scope): PropertyStore {
    if (faults.propertyFailure !== undefined) throw new ServiceException(faults.propertyFailure);
    return stores.ofCaller(scope, caller);
  }

  function openToWrite(caller: Caller, scope: Scope, method: string): PropertyStore {
    const mayWrite = userPropertyWritesInCells === 'owner' && caller.user === caller.spreadsheet.owner;
    // The text for this refusal is not sourced.
    if (scope === 'user' && caller.entry === 'cell' && !mayWrite)
      throw new ServiceException(`You do not have permission to call ${method}`);
    return open(caller, scope);
  }

  return {
    remote: {
      getProperty: (caller: Caller, scope: Scope, key: string): string | null =>
        open(caller, scope).read(key),
      getProperties: (caller: Caller, scope: Scope): Record<string, string> => open(caller, scope).all(),
      getKeys: (caller: Caller, scope: Scope): string[] => Object.keys(open(caller, scope).all()),
      setProperty(caller: Caller, scope: Scope, key: string, text: string): void {
        openToWrite(caller, scope, 'setProperty').write({ [key]: text });
      },
      setProperties(
        caller: Caller,
        scope: Scope,
        texts: Record<string, string>,
        deleteAllOthers: boolean,
      ): void {
        openToWrite(caller, scope, 'setProperties').write(texts, deleteAllOthers);
      },
      deleteProperty(caller: Caller, scope: Scope, key: string): void {
        openToWrite(caller, scope, 'deleteProperty').remove(key);
      },
      deleteAllProperties(caller: Caller, scope: Scope): void {
        openToWrite(caller, scope, 'deleteAllProperties').clear();
      },
    },
    stores,
  };
}
