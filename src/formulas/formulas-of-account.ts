// The formulas that read an account: those that lose their values with it. What only tells its state has none to lose.
import { defaultAccount } from '../core/accounts/account';
import type { StoredState } from '../core/datasets/stored-state';
import { type CtCell, findCtCells } from './ct-cells';
import { usedDatasets } from './used-datasets';
import type { Workbook } from './workbook';

/** `account`: as it is connected. */
export function formulasOfAccount(
  account: string,
  workbook: Workbook,
  state: StoredState,
  nowMillis: number,
): CtCell[] {
  const { defaultName } = state.accounts;
  const meant = (name: string) => (name === defaultAccount ? defaultName : name);
  return findCtCells('everything', workbook).cells.filter(cell =>
    usedDatasets([cell], workbook, state, nowMillis).some(
      ({ dataset }) => meant(dataset.account) === account,
    ),
  );
}
