// What people paste into the fields for key and secret: with labels, quotes, blanks, invisible characters, both at once.

export interface Pasted {
  /** What was marked as one of the two. */
  readonly key?: string;
  readonly secret?: string;
  /** What carries no mark, cleaned; blank where there is nothing else. */
  readonly plain: string;
  /** The unmarked words that it was put together from. */
  readonly words: number;
}

/** Soft hyphen, zero-width characters, marks of direction, the byte order mark. */
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** `Key:`, `"apiSecret": `, `API Key = `, `API-Schlüssel`; the mark ends with a sign or a blank. */
const label =
  /(^|[\s,;{|"'“”„])["'“”„]?(?:(?:cointracking|your|api|public|private)[\s_-]*)*(key|schlüssel|密钥|公钥|secret(?:[\s_-]*key)?|geheimnis|私钥)["'“”]?(?:\s*[:=：]\s*|\s+)/gi;
const isSecretLabel = (word: string) => /^(secret|geheim|私钥)/i.test(word);
const around = /^[\s"'“”„«»‘’`,;{}()<>|]+|[\s"'“”„«»‘’`,;{}()<>|]+$/g;

export function readPasted(given: unknown): Pasted {
  const text = (typeof given === 'string' ? given : '').replace(invisible, '');
  const found: { key?: string; secret?: string } = {};
  const marks = marksIn(text);
  const plain = cleaned(text.slice(0, marks[0]?.index ?? text.length));
  marks.forEach((mark, index) => {
    const value = cleaned(text.slice(mark.index + mark[0].length, marks[index + 1]?.index));
    if (value !== '') found[isSecretLabel(mark[2]!) ? 'secret' : 'key'] ??= value;
  });
  const words = text
    .replace(around, '')
    .split(/\s+/)
    .filter(word => word.length >= 16).length;
  return { ...found, plain, words: marks.length > 0 ? 1 : words };
}

function marksIn(text: string): RegExpExecArray[] {
  const marks: RegExpExecArray[] = [];
  label.lastIndex = 0;
  for (let mark = label.exec(text); mark !== null; mark = label.exec(text)) marks.push(mark);
  return marks;
}

/** Copied from a web page, so blanks and line breaks within are not part of it. */
function cleaned(text: string): string {
  return text.replace(around, '').replace(/\s+/g, '');
}
