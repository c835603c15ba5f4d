// Finds the field that a preview's failure is about.
import type { CatalogEntry } from '../../../../functions/define/define-function';
import type { Preview } from '../../../contract';
import type { PageAnswer } from '../../call';

/** For an unknown column the failure says what it is, `column`, not which option named it. */
const otherNames: Readonly<Record<string, string>> = { column: 'columns' };

export function wrongPart(entry: CatalogEntry, answer: PageAnswer<Preview> | undefined): string | undefined {
  if (!answer?.ok || answer.value.kind !== 'failure') return undefined;
  const { failure } = answer.value;
  const about = 'argument' in failure ? failure.argument : undefined;
  if (about === undefined) return failure.code === 'NOT_CONNECTED' ? 'account' : undefined;
  const name = otherNames[about] ?? about;
  return [...entry.parameters, ...entry.options].find(part => part.name === name)?.name;
}
