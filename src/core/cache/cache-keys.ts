// Where in the spreadsheet's cache a dataset stands. A key holds at most 250 characters.
import { checksum } from '../checksum';
import { type Dataset, datasetName } from '../dataset';

/** Raised whenever what stands under a key changes its form, so that nothing old is misread. */
const version = 'ct1';
const maxReadableLength = 120;

export function entryKey(set: Dataset): string {
  const name = datasetName(set);
  const readable = /^[\x20-\x7e]*$/.test(name) && name.length <= maxReadableLength;
  return `${version}:${readable ? name : `${set.account}/${set.method}#${checksum(name)}${name.length}`}`;
}

export function partKey(entry: string, generation: string, index: number): string {
  return `${entry}:${generation}:${index}`;
}

/** Why this dataset isn't asked for now. */
export function datasetFailureKey(set: Dataset): string {
  return `${entryKey(set)}!`;
}

/** Why this account isn't asked for anything now. */
export function accountFailureKey(account: string): string {
  return `${version}:${account}!`;
}
