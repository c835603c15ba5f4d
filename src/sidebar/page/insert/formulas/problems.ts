// What is wrong with a form before anything is asked of the script: a field that has to be filled in, a day that no calendar has.
import type { CatalogEntry } from '../../../../functions/define/define-function';
import type { FormPlan } from '../tasks/tasks';
import { type FormValues, isTyped } from './form-values';
import { type NoSuchDay, noSuchDay } from './no-such-day';
import { rangeToCome, referenceIn } from './typed-reference';

/** The name of the first field that is still blank. */
export function missingPart(plan: FormPlan, entry: CatalogEntry, { args }: FormValues): string | undefined {
  if (needsCoin(plan, entry) && !isTyped(args.coin)) return 'coin';
  return entry.parameters.find(
    ({ name, optional }) => (!optional && !isTyped(args[name])) || args[name] === rangeToCome,
  )?.name;
}

/** The name of the first field that wants cells and has something else. */
export function wrongRange(entry: CatalogEntry, { args }: FormValues): string | undefined {
  return entry.parameters.find(({ name, kind, choices = [] }) => {
    const text = args[name] ?? '';
    const isBlank = !isTyped(text) || text === rangeToCome;
    return kind === 'pairs' && !isBlank && !choices.includes(text) && referenceIn(text) === undefined;
  })?.name;
}

/** The task is about one coin, or the function is. */
export function needsCoin(plan: FormPlan, { parameters }: CatalogEntry): boolean {
  return plan.needsCoin === true || parameters.some(({ name, optional }) => name === 'coin' && !optional);
}

const dated = ['from', 'to', 'on'] as const;

export function wrongDay({ args, options }: FormValues): (NoSuchDay & { readonly part: string }) | undefined {
  const texts = [['date', args.date] as const, ...dated.map(name => [name, options[name]] as const)];
  for (const [part, text = ''] of texts) {
    const wrong = noSuchDay(text);
    if (wrong) return { ...wrong, part };
  }
  return undefined;
}
