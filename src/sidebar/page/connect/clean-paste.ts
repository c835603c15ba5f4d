// Text copied from a web page may contain blanks and line breaks. No key does.
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
