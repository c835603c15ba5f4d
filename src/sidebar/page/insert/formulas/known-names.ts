// The names that a field suggests, from the account's cached data and the function's own columns.
import { columnsOf, isKeyColumn } from '../../../../functions/define/columns';
import type { CatalogEntry } from '../../../../functions/define/define-function';
import type { Option } from '../../../../functions/define/option';
import type { Parameter } from '../../../../functions/define/parameter';
import { everyAccount } from '../../../../functions/define/reads';
import type { AccountStatus, Suggestions } from '../../../contract';
import type { FormValues } from './form-values';

const statusItems = [
  'account',
  'plan',
  'calls_left',
  'next_call',
  'next_refresh',
  'last_error',
  'unreadable',
];

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
  item: known => {
    const { accounts, typed } = known;
    const wanted = accounts.filter(({ account }) => isOfAll(known) || account === typed.options.account);
    const shown = wanted.length > 0 ? wanted : accounts.filter(({ isDefault }) => isDefault);
    return [...statusItems, ...shown.flatMap(({ datasets }) => datasets.map(({ dataset }) => dataset))];
  },
};

const ofOptions: typeof ofParameters = {
  account: ({ accounts }) => [
    ...accounts.map(({ account }) => account),
    ...(accounts.length > 1 ? [everyAccount] : []),
  ],
  type: ({ suggestions }) => suggestions.types,
  coin: ({ suggestions }) => suggestions.coins,
  exchange: ({ suggestions }) => suggestions.exchanges,
  group: ({ suggestions }) => suggestions.groups.group,
};

export function namesFor(part: Parameter | Option, place: keyof FormValues, known: Known): readonly string[] {
  const source = (place === 'args' ? ofParameters : ofOptions)[part.name];
  return source ? [...new Set(source(known))] : [];
}

function isOfAll({ typed }: Known): boolean {
  return typed.options.account === everyAccount;
}

/** The figures of the fetched table, which may have more or fewer than the function names. */
function fieldsOf({ entry, suggestions }: Known): readonly string[] {
  return suggestions.fields[entry.name] ?? columnNames(entry).filter(name => !isKeyColumn(name));
}

function columnNames({ columns }: CatalogEntry): readonly string[] {
  return columnsOf(columns).map(({ name }) => name);
}
