// A short fingerprint of a text, to notice damage and to shorten long names. Not for secrets.

/** Looked up once: in a sandboxed scope, such as a cell's, every use of a global is slow. */
const { imul } = Math;

/** 32-bit FNV-1a over UTF-16 units, as hex. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
