// A name as it is meant: without blanks before, behind or doubled, and without characters that nobody sees.

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

export function plainName(name: string): string {
  return name.replace(invisible, '').trim().replace(/\s+/g, ' ');
}
