// The names that a field suggests, from the account's cached data.
import type { CatalogEntry, Option, Parameter } from '../../../functions/define/define-function';
import type { AccountStatus, Suggestions } from '../../contract';
import type { FormValues } from './form-values';

const statusItems = ['account', 'plan', 'calls_left', 'next_call', 'next_refresh', 'last_error'];

export interface Known {
  readonly entry: CatalogEntry;
  readonly typed: FormValues;
  readonly suggestions: Suggestions;
  readonly accounts: readonly AccountStatus[];
}

const ofParameters: Readonly<Record<string, (known: Known) => readonly string[]>> = {
  coin: ({ suggestions }) => suggestions.coins,
  field: fieldsOf,
  series: ({ suggestions }) => suggestions.series,
  name: ({ suggestions, typed }) =>
    suggestions.groups[(typed.args.group || 'exchange') as keyof Suggestions['groups']] ?? [],
  item: ({ accounts, typed }) => {
    const wanted = accounts.find(({ account }) => account === typed.options.account);
    const shown = wanted ?? accounts.find(({ isDefault }) => isDefault);
    return [...statusItems, ...(shown?.datasets ?? []).map(({ dataset }) => dataset)];
  },
};

const ofOptions: typeof ofParameters = {
  account: ({ accounts }) => accounts.map(({ account }) => account),
  columns: known => [...keyColumns(known.entry), ...fieldsOf(known)],
  type: ({ suggestions }) => suggestions.types,
  coin: ({ suggestions }) => suggestions.coins,
  exchange: ({ suggestions }) => suggestions.exchanges,
  group: ({ suggestions }) => suggestions.groups.group,
};

export function namesFor(part: Parameter | Option, place: keyof FormValues, known: Known): readonly string[] {
  const source = (place === 'args' ? ofParameters : ofOptions)[part.name];
  return source ? [...new Set(source(known))] : [];
}

function fieldsOf({ entry, suggestions }: Known): readonly string[] {
  return suggestions.fields[entry.name] ?? [];
}

/** The columns that say what a row is about. The suggestions list only the other columns. */
function keyColumns({ parameters, options }: CatalogEntry): readonly string[] {
  const time = options.some(({ name }) => name === 'from') ? ['time'] : [];
  const keys = parameters.map(({ name }) => name).filter(name => name === 'name' || name === 'coin');
  return [...time, ...keys];
}
