// The cache keys of a dataset's table and notes. Google allows 250 characters a key.
import { checksum } from './checksum';

/** To be raised when an entry's format changes, so that no old entry is misread. */
const version = 'ct2';
const maxReadableLength = 120;

/** `name`: a dataset's, as datasetName gives it. */
export function entryKey(name: string): string {
  return `${version}:${shortened(name)}`;
}

/** A typed account name may be of any length. Two names may have the same checksum, so each entry holds its full name. */
function shortened(name: string): string {
  const readable = /^[\x20-\x7e]*$/.test(name) && name.length <= maxReadableLength;
  return readable ? name : `#${checksum(name)}${name.length}`;
}

/** The generation is part of the key, so that parts of two fetches can't be mixed. */
export function partKeys(entry: string, generation: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${entry}:${generation}:${index}`);
}

/** The note that says why this dataset isn't called for now. */
export function datasetFailureKey(name: string): string {
  return `${entryKey(name)}!`;
}

/** The note that says why nothing of this account is called for now. */
export function accountFailureKey(account: string): string {
  return `${version}:${shortened(account)}!`;
}
