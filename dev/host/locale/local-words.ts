// How Sheets writes TRUE and FALSE in languages that people use the add-on in. A person may type either form.

const words: Readonly<Record<string, readonly [isTrue: string, isFalse: string]>> = {
  de: ['WAHR', 'FALSCH'],
  fr: ['VRAI', 'FAUX'],
  es: ['VERDADERO', 'FALSO'],
  pt: ['VERDADEIRO', 'FALSO'],
  it: ['VERO', 'FALSO'],
  nl: ['WAAR', 'ONWAAR'],
  tr: ['DOĞRU', 'YANLIŞ'],
  ru: ['ИСТИНА', 'ЛОЖЬ'],
  sv: ['SANT', 'FALSKT'],
  pl: ['PRAWDA', 'FAŁSZ'],
};

/** `undefined`: neither. */
export function booleanTyped(text: string, locale: string): boolean | undefined {
  const [isTrue, isFalse] = words[locale.slice(0, 2)] ?? [];
  const typed = text.toLocaleUpperCase(locale.slice(0, 2));
  if (typed === 'TRUE' || typed === isTrue) return true;
  if (typed === 'FALSE' || typed === isFalse) return false;
  return undefined;
}

export function shownBoolean(value: boolean, locale: string): string {
  return words[locale.slice(0, 2)]?.[value ? 0 : 1] ?? String(value).toUpperCase();
}
