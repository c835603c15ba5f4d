// What a person has typed into the form of one function, by the names of its parameters and options.

export interface Typed {
  readonly args: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
}

export type Place = keyof Typed;

export const nothingTyped: Typed = { args: {}, options: {} };

export function withTyped(typed: Typed, place: Place, name: string, text: string): Typed {
  return { ...typed, [place]: { ...typed[place], [name]: text } };
}

export function isTyped(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
