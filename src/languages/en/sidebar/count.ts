// A number with its noun, which is a plural unless there is one.
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
