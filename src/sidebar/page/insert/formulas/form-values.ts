// The text typed into a function's form, by the names of its parameters and options.

export interface FormValues {
  readonly args: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
}

export type Place = keyof FormValues;

export const nothingTyped: FormValues = { args: {}, options: {} };

export function withTyped(typed: FormValues, place: Place, name: string, text: string): FormValues {
  return { ...typed, [place]: { ...typed[place], [name]: text } };
}

export function isTyped(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
