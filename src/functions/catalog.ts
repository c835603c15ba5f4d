// Every function that Sheets offers, in the order that people meet them.
import { ctAllocation } from './ct-allocation';
import { ctBalance } from './ct-balance';
import { ctBalanceOn } from './ct-balance-on';
import { ctCheck } from './ct-check';
import { ctFees } from './ct-fees';
import { ctFlows } from './ct-flows';
import { ctGains } from './ct-gains';
import { ctGroupedBalance } from './ct-grouped-balance';
import { ctHistoricalCurrency } from './ct-historical-currency';
import { ctHistoricalSummary } from './ct-historical-summary';
import { ctIncome } from './ct-income';
import { ctLastUpdate } from './ct-last-update';
import { ctLedger } from './ct-ledger';
import { ctLots } from './ct-lots';
import { ctPerformance } from './ct-performance';
import { ctRealized } from './ct-realized';
import { ctStatus } from './ct-status';
import { ctTotal } from './ct-total';
import { ctTrades } from './ct-trades';
import type { CatalogEntry } from './define/define-function';

const entries = [
  ctBalance,
  ctTotal,
  ctGains,
  ctGroupedBalance,
  ctTrades,
  ctLedger,
  ctHistoricalSummary,
  ctHistoricalCurrency,
  ctRealized,
  ctIncome,
  ctFees,
  ctFlows,
  ctLots,
  ctAllocation,
  ctCheck,
  ctBalanceOn,
  ctPerformance,
  ctStatus,
  ctLastUpdate,
] as const;

export const catalog: readonly CatalogEntry[] = entries;

type Entry = (typeof entries)[number];

/** Every English sentence that helps a person to use a function. */
export type HelpText =
  | Entry['summary']
  | Entry['parameters'][number]['help']
  | Entry['options'][number]['help']
  | Entry['examples'][number]['shows'];
