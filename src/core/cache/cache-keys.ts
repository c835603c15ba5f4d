// Where in a cache a dataset stands. A key holds at most 250 characters.
import { checksum } from './checksum';

/** Raised whenever what stands under a key changes its form, so that nothing old is misread. */
const version = 'ct2';
const maxReadableLength = 120;

/** `name`: a dataset's, as datasetName gives it. */
export function entryKey(name: string): string {
  return `${version}:${shortened(name)}`;
}

/** What was typed as an account may be of any length; checksums may meet, so an entry holds its dataset's name, too. */
function shortened(name: string): string {
  const readable = /^[\x20-\x7e]*$/.test(name) && name.length <= maxReadableLength;
  return readable ? name : `#${checksum(name)}${name.length}`;
}

/** The generation stands in the keys, so that parts of two fetches can't be mixed. */
export function partKeys(entry: string, generation: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${entry}:${generation}:${index}`);
}

/** Why this dataset isn't asked for now. */
export function datasetFailureKey(name: string): string {
  return `${entryKey(name)}!`;
}

/** Why this account isn't asked for anything now. */
export function accountFailureKey(account: string): string {
  return `${version}:${shortened(account)}!`;
}
