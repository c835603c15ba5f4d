// The API methods that a function reads, found from its own reads.
import type { Method } from '../core/api/methods';
import type { CatalogEntry } from './define/define-function';
import { everyAccount } from './define/reads';
import { parseArguments } from './input/parse-arguments';
import { listReads } from './resolve-reads';

/** Prices need both: of now and of other days. */
const later = ['getBalance', 'getHistoricalCurrency'] as const;

/** With a name made up wherever an argument is required, and whichever choice is made. Those of `readsMore` come last. */
export function methodsOf(entry: CatalogEntry): readonly Method[] {
  const given = entry.parameters.map(({ optional, kind, choices }) =>
    optional ? undefined : (choices?.[0] ?? (kind === 'dates' ? '2025' : 'X')),
  );
  const chosen = entry.parameters.flatMap(({ choices = [] }, place) =>
    choices.map(choice => given.map((one, index) => (index === place ? choice : one))),
  );
  const methods = [given, ...chosen].flatMap(one =>
    listReads(entry.reads(parseArguments(entry, one)!), () => [everyAccount]).map(
      ({ dataset }) => dataset.method,
    ),
  );
  return [...new Set(entry.foresees ? [...methods, ...later] : methods)];
}
