// One store for each document, each person and the script, made on first use.
import type { Caller } from '../caller';
import { ownerOfScope, type Scope } from '../spreadsheet';

export type ScopedStore<S> = { readonly scope: Scope; readonly owner: string; readonly store: S };

export class ScopedStores<S> {
  private readonly stores = new Map<string, ScopedStore<S>>();

  constructor(private readonly create: () => S) {}

  of(scope: Scope, owner: string): S {
    const name = `${scope} ${owner}`;
    const known = this.stores.get(name) ?? { scope, owner, store: this.create() };
    this.stores.set(name, known);
    return known.store;
  }

  ofCaller(scope: Scope, caller: Caller): S {
    return this.of(scope, ownerOfScope(scope, caller));
  }

  all(): readonly ScopedStore<S>[] {
    return [...this.stores.values()];
  }
}
