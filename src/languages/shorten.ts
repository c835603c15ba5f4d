// Texts of any length, cut so that the sentence around them fits into a cell's note.

const maxNames = 12;
const maxListLength = 160;
export const maxNameLength = 60;

export function shorten(text: string, maxLength = 120): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}

/** The first names of a list, and how many more there are. */
export function shortenList(names: readonly string[], andMore: (count: number) => string): string {
  const shown: string[] = [];
  for (const name of names.slice(0, maxNames)) {
    const next = shorten(name, maxNameLength);
    if (shown.length > 0 && shown.join(', ').length + next.length > maxListLength) break;
    shown.push(next);
  }
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? andMore(more) : '');
}

/** Another system's message, without the marks that the sentence around it would repeat. */
export function shortenMessage(text: string): string {
  return shorten(text.replace(/^ERROR:\s*/i, '').replace(/[.!\s]+$/, ''));
}
