// JSON as PHP's json_encode writes it: compact, slashes and non-ASCII escaped, an empty container as []. Members come as
// pairs because a JavaScript object would sort numeric keys, and the server's row order is part of the answer.

export type Members = Iterable<readonly [string, Json]>;
export type Json = string | number | Members;

const plainText = /^[ !#-.0-[\]-~]*$/;

export function phpJson(members: Members): string {
  const pieces: string[] = [];
  write(members, pieces);
  return pieces.join('');
}

function write(value: Json, pieces: string[]): void {
  if (typeof value === 'string') pieces.push(quote(value));
  else if (typeof value === 'number') pieces.push(String(value));
  else writeMembers(value, pieces);
}

function writeMembers(members: Members, pieces: string[]): void {
  let isEmpty = true;
  for (const [name, value] of members) {
    pieces.push(isEmpty ? '{' : ',', quote(name), ':');
    write(value, pieces);
    isEmpty = false;
  }
  pieces.push(isEmpty ? '[]' : '}');
}

function quote(text: string): string {
  if (plainText.test(text)) return `"${text}"`;
  return JSON.stringify(text)
    .replace(/\//g, '\\/')
    .replace(/[\x80-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
