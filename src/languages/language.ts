// The languages that the add-on speaks. Everybody else gets English.
import type { ScriptPack } from './pack';
import * as scriptPacks from './script-packs';

export type Language = keyof typeof scriptPacks;

const packs: Readonly<Record<Language, ScriptPack>> = scriptPacks;

export const languages = Object.keys(packs) as readonly Language[];

/** `locale`: as Google or a browser names it, `de`, `de_AT`, `zh-CN`. */
export function languageOf(locale: string): Language {
  const language = /^[a-z]+/i.exec(locale)?.[0].toLowerCase();
  return languages.find(known => known === language) ?? 'en';
}

export function scriptPackOf(language: Language): ScriptPack {
  return packs[language];
}
