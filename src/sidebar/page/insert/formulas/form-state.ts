// What a form holds, and what it begins with.
import type { CatalogEntry } from '../../../../functions/define/define-function';
import type { Preset } from '../tasks/search';
import type { FormPlan, Today } from '../tasks/tasks';
import { type FormValues, withTyped } from './form-values';

export interface FormState {
  readonly typed: FormValues;
  /** Names of chips; `undefined`: nobody has changed them yet. */
  readonly ticked: readonly string[] | undefined;
}

/** `account`: blank for the one that formulas mean anyway. */
export function firstState(
  plan: FormPlan,
  entry: CatalogEntry,
  { coin, chip }: Preset,
  account: string,
  at: Today,
): FormState {
  let typed = plan.typedFirst(at);
  if (account !== '' && entry.options.some(({ name }) => name === 'account'))
    typed = withTyped(typed, 'options', 'account', account);
  if (coin !== undefined) typed = withTyped(typed, placeOfCoin(entry), 'coin', coin);
  const isExtra = chip !== undefined && plan.ticked.length > 0 && !plan.ticked.includes(chip);
  return { typed, ticked: isExtra ? [...plan.ticked, chip] : undefined };
}

/** Of some functions coins are an argument, of others an option. */
export function placeOfCoin({ parameters }: CatalogEntry): keyof FormValues {
  return parameters.some(({ name }) => name === 'coin') ? 'args' : 'options';
}
