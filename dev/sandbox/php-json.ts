// JSON as PHP's json_encode writes it: compact, slashes and non-ASCII escaped, an empty container as [].
import type { Json } from '../../src/demo/methods/members';

const plainText = /^[ !#-.0-[\]-~]*$/;

export function phpJson(value: Json): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return String(value);
  let text = '';
  for (const [name, member] of value) text += `${text === '' ? '{' : ','}${quote(name)}:${phpJson(member)}`;
  return text === '' ? '[]' : `${text}}`;
}

function quote(text: string): string {
  if (plainText.test(text)) return `"${text}"`;
  return JSON.stringify(text)
    .replace(/\//g, '\\/')
    .replace(/[\x80-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
