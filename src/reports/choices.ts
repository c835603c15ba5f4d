// What a person may choose before a report is made, and in its yellow cells afterwards.
import type { ChoiceName } from './report';

export type Choices = Readonly<Partial<Record<ChoiceName, string>>>;

/** So many years back from this one. */
const years = 15;

/** The first one is the default. */
export function choicesOf(name: ChoiceName, thisYear: number): readonly string[] {
  switch (name) {
    case 'year':
      return Array.from({ length: years }, (_, back) => String(thisYear - back));
    case 'method':
      return ['FIFO', 'LIFO', 'HIFO', 'AVERAGE'];
    case 'pool':
      return ['all', 'exchange'];
    case 'longterm':
      return ['1y', '365', 'none'];
  }
}

/** Only what may be chosen; the default for the rest. */
export function validChoices(wanted: Choices, names: readonly ChoiceName[], thisYear: number): Choices {
  return Object.fromEntries(
    names.map(name => {
      const known = choicesOf(name, thisYear);
      const given = wanted[name];
      return [name, given !== undefined && known.includes(given) ? given : known[0]!];
    }),
  );
}
