// The same dataset under another name of its account.
import type { Account } from '../accounts/account';
import type { Dataset } from '../dataset';

/** The default account has its own name and `default`. */
export function aliasOf(dataset: Dataset, account: Pick<Account, 'name' | 'otherName'>): Dataset | undefined {
  const { name, otherName } = account;
  if (otherName === undefined) return undefined;
  return { ...dataset, account: dataset.account === name ? otherName : name };
}

/** The name in the owner's cache: there, spreadsheets may name the same account differently. */
export function sharedDataset(dataset: Dataset): Dataset {
  return { ...dataset, account: 'shared' };
}
