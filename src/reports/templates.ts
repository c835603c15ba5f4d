// Fills the templates of a report: its words, its account's currency and name, what the person chose.
import type { Choices } from './choices';
import type { ReportWords, WordKey } from './words';

export interface Facts {
  readonly words: ReportWords;
  /** `EUR`; blank: not known. */
  readonly currency: string;
  /** As formulas name it; blank: the default account. */
  readonly account: string;
  /** Made-up data: the titles say so. */
  readonly isDemo: boolean;
  readonly choices: Choices;
}

const signs: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥' };

export function fillTemplate(template: string, facts: Facts): string {
  const isFormula = template.startsWith('=');
  const filled = template.replace(/\{(;?[a-zA-Z.]+)\}/g, (_, name: string) => {
    const value = replacementOf(name, facts);
    return isFormula ? value.replace(/"/g, name === ';account' ? '"' : '""') : value;
  });
  // Where the currency isn't known, nothing stands in its place.
  return facts.currency ? filled : filled.replace(/\s*\(\)/g, '');
}

function replacementOf(name: string, facts: Facts): string {
  const { account, choices, currency, words } = facts;
  if (name.startsWith('w.')) return fillTemplate(words[name.slice(2) as WordKey], facts);
  switch (name) {
    case 'account':
      return account && `; account=${account}`;
    case ';account':
      return account && `;"account=${account.replace(/"/g, '""')}"`;
    case 'demo':
      return facts.isDemo ? ` (${words.demo})` : '';
    case 'currency':
      return currency;
    case 'money':
      return currency && `[$${signs[currency] ?? `${currency} `}]`;
    default:
      return String(choices[name as keyof Choices] ?? '');
  }
}
