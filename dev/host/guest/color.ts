// Colors as a script may write them, in the notation in which it reads them.
import { Exception } from './realm';

/** The names in CSS that Sheets' own palette has, too. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  orange: '#ffa500',
  yellow: '#ffff00',
  green: '#008000',
  cyan: '#00ffff',
  blue: '#0000ff',
  purple: '#800080',
  magenta: '#ff00ff',
  gray: '#808080',
  grey: '#808080',
};

/** Google takes any text without a word, which hides mistakes: here an unknown one is refused. */
export function readColor(color: string): string {
  const written = color.trim().toLowerCase();
  if (/^#[\da-f]{6}$/.test(written)) return written;
  if (/^#[\da-f]{3}$/.test(written)) return written.replace(/[\da-f]/g, digit => digit + digit);
  const found = named[written];
  if (found === undefined)
    throw new Exception(`The color "${color}" is not available in the local host yet.`);
  return found;
}

/** Each from 0 to 255. */
export function colorOf(red: number, green: number, blue: number): string {
  const parts = [red, green, blue].map(part => Math.min(255, Math.max(0, part)));
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}
