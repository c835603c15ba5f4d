// What is copied from a web page brings blanks and line breaks along, which no key has.
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
