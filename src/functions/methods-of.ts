// The API methods that a function reads, found from its own reads.
import type { Method } from '../core/api/methods';
import type { CatalogEntry } from './define/define-function';
import { everyAccount } from './define/reads';
import { parseArguments } from './input/parse-arguments';
import { listReads } from './resolve-reads';

/** With a name made up wherever an argument is required. What only a table says (`readsMore`) isn't among them. */
export function methodsOf(entry: CatalogEntry): readonly Method[] {
  const given = entry.parameters.map(({ optional, choices }) =>
    optional ? undefined : (choices?.[0] ?? 'X'),
  );
  const reads = listReads(entry.reads(parseArguments(entry, given)!), () => [everyAccount]);
  return [...new Set(reads.map(({ dataset }) => dataset.method))];
}
