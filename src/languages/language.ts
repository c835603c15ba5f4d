// The languages that people are spoken to in. English is what everybody else gets.

export const languages = ['en', 'de', 'zh'] as const;

export type Language = (typeof languages)[number];

/** `locale`: as Google or a browser names it, `de`, `de_AT`, `zh-CN`. */
export function languageOf(locale: string): Language {
  const language = /^[a-z]+/i.exec(locale)?.[0].toLowerCase();
  return languages.find(known => known === language) ?? 'en';
}
