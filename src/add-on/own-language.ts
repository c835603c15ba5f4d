// The language that a person has chosen for the sidebar, and for reports that are made from it. Menu and cells speak Google's.
import { type Language, languageOf, languages } from '../languages/language';
import type { AddOnContext } from './context';

type WithTexts = Pick<AddOnContext, 'ports' | 'state'>;

const property = 'ct.language';

/** `undefined`: as in Google. */
export function readOwnLanguage({ state }: WithTexts): Language | undefined {
  const chosen = state.texts.person[property];
  return languages.find(language => language === chosen);
}

export function setOwnLanguage(language: Language | 'google', { state }: WithTexts): void {
  if (language === 'google') state.texts.removePerson([property]);
  else state.texts.writePerson({ [property]: language });
}

export function languageOfPerson(context: WithTexts): Language {
  return readOwnLanguage(context) ?? languageOf(context.ports.locale());
}
