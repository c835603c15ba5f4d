// Each report's sheet, computed by hand.
import type { ReportName } from '../../../src/reports/report';
import { serialOf } from './entries';
import { exchangesByHand } from './exchanges-by-hand';
import type { Hand, HandSheet } from './hand';
import { historyByHand } from './history-by-hand';
import { incomeByHand } from './income-by-hand';
import type { Rules } from './lots';
import { overviewByHand } from './overview-by-hand';
import { taxByHand } from './tax-by-hand';

export interface Chosen extends Rules {
  readonly year: number;
}

export const usualRules: Rules = { method: 'FIFO', pool: 'all', longterm: '1y' };

/** Where each says how old its data is. */
const ages: Readonly<Record<ReportName, string>> = {
  overview: 'L1',
  tax: 'O1',
  income: 'J2',
  exchanges: 'I1',
  history: 'M1',
};

/** `fetchedSeconds`: when its data was fetched. */
export function reportByHand(
  name: ReportName,
  hand: Hand,
  chosen: Chosen,
  fetchedSeconds: number,
): HandSheet {
  const sheet = {
    overview: () => overviewByHand(hand),
    tax: () => taxByHand(hand, chosen.year, chosen),
    income: () => incomeByHand(hand, chosen.year),
    exchanges: () => exchangesByHand(hand),
    history: () => historyByHand(hand),
  }[name]();
  sheet.put(ages[name], serialOf(hand.data, fetchedSeconds));
  return sheet;
}
