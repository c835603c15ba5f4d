// Which field a preview's failure is about.
import type { CatalogEntry } from '../../../functions/define/define-function';
import type { Preview } from '../../contract';
import type { PageAnswer } from '../call';

/** Failures name a column that isn't there by what it is, not by the option that names columns. */
const otherNames: Readonly<Record<string, string>> = { column: 'columns' };

export function wrongPart(entry: CatalogEntry, answer: PageAnswer<Preview> | undefined): string | undefined {
  if (!answer?.ok || answer.value.kind !== 'failure') return undefined;
  const { failure } = answer.value;
  const about = 'argument' in failure ? failure.argument : undefined;
  if (about === undefined) return failure.code === 'NOT_CONNECTED' ? 'account' : undefined;
  const name = otherNames[about] ?? about;
  return [...entry.parameters, ...entry.options].find(part => part.name === name)?.name;
}
