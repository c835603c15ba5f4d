// Short fingerprints of a text, to notice damage and to shorten long names. Not for secrets.

/** Looked up once: in a sandboxed scope, such as a cell's, every use of a global is slow. */
const { imul, floor, max } = Math;

/** 32-bit FNV-1a over UTF-16 units, as hex. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const samples = 200;
/** The end of packed text is the packer's own checksum and length of all that it holds. */
const endLength = 32;

/**
 * Covers the length, some characters all over the text and its end: far quicker than a checksum. It notices a text that was
 * cut short or exchanged, but not one in which a few characters were changed.
 */
export function sampleOf(text: string): string {
  const step = max(1, floor(text.length / samples));
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += step) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  for (let i = max(0, text.length - endLength); i < text.length; i++)
    hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}:${(hash >>> 0).toString(16)}`;
}
