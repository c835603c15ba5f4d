// Where in the spreadsheet's cache a dataset stands. A key holds at most 250 characters.
import { checksum } from '../checksum';
import { type Dataset, datasetName } from '../dataset';

/** Raised whenever what stands under a key changes its form, so that nothing old is misread. */
const version = 'ct1';
const maxReadableLength = 120;

export function entryKey(set: Dataset): string {
  return `${version}:${shortened(datasetName(set), set.method)}`;
}

/** What was typed as an account may be of any length; checksums may meet, so an entry holds its dataset's name, too. */
function shortened(name: string, kind: string): string {
  const readable = /^[\x20-\x7e]*$/.test(name) && name.length <= maxReadableLength;
  return readable ? name : `${kind}#${checksum(name)}${name.length}`;
}

/** The generation stands in the keys, so that parts of two fetches can't be mixed. */
export function partKeys(entry: string, generation: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${entry}:${generation}:${index}`);
}

/** Why this dataset isn't asked for now. */
export function datasetFailureKey(set: Dataset): string {
  return `${entryKey(set)}!`;
}

/** Why this account isn't asked for anything now. */
export function accountFailureKey(account: string): string {
  return `${version}:${shortened(account, 'account')}!`;
}
