// Everything that a host keeps after an execution, as texts. Tests search them: none may contain a secret.
import type { LogLine } from './host-log';
import type { Menu } from './menu';
import type { ScopedStore } from './services/scoped-stores';

export type StoredText = { readonly where: string; readonly text: string };

type Listable = ScopedStore<{ all(): Record<string, string> }>;

export function listStoredTexts(stored: {
  readonly caches: readonly Listable[];
  readonly properties: readonly Listable[];
  /** By spreadsheet id. */
  readonly menus: Readonly<Record<string, readonly Menu[]>>;
  /** Sidebars, toasts and dialogs, by spreadsheet id. */
  readonly shown: Readonly<Record<string, readonly object[]>>;
  readonly log: readonly LogLine[];
}): StoredText[] {
  return [
    ...stored.caches.flatMap(store => listStore('cache', store)),
    ...stored.properties.flatMap(store => listStore('properties', store)),
    ...Object.entries(stored.menus).map(([id, menus]) => ({
      where: `menus of document ${id}`,
      text: JSON.stringify(menus),
    })),
    ...Object.entries(stored.shown).flatMap(([id, things]) =>
      things.map(thing => ({ where: `shown in document ${id}`, text: JSON.stringify(thing) })),
    ),
    ...stored.log.map(({ functionName, spreadsheetId, text }) => ({
      where: `log of ${functionName} in document ${spreadsheetId}`,
      text,
    })),
  ];
}

function listStore(kind: string, { scope, owner, store }: Listable): StoredText[] {
  const where = `${kind} of ${scope} ${owner}`;
  return Object.entries(store.all()).map(([key, text]) => ({ where, text: `${key}: ${text}` }));
}
