// The table of each method's answer.
import type { ApiRequest, Method, Parameters } from '../api/methods';
import type { Answer } from '../api/read-response';
import { CoinTrackingError } from '../errors';
import { balanceTable } from './balance';
import { gainsTable } from './gains';
import { groupedBalanceTable } from './grouped-balance';
import { historicalCurrencyTable } from './historical-currency';
import { historicalSummaryTable } from './historical-summary';
import { UnexpectedShape } from './required-shape';
import type { Table } from './table';
import { ledgerTable, tradesTable } from './transactions';

const readers: Record<Method, (answer: Answer, parameters: Parameters) => Table> = {
  getTrades: tradesTable,
  getBalance: balanceTable,
  getHistoricalSummary: (answer, { end }) => historicalSummaryTable(answer, optionalNumber(end)),
  getHistoricalCurrency: (answer, { currency, end }) =>
    historicalCurrencyTable(answer, currency === undefined ? '' : String(currency), optionalNumber(end)),
  getGroupedBalance: groupedBalanceTable,
  getGains: gainsTable,
  getLedger: ledgerTable,
};

/** Throws UNEXPECTED_ANSWER for an answer that isn't certainly this request's, and all of it. */
export function tableOf({ method, parameters }: ApiRequest, answer: Answer): Table {
  try {
    return readers[method](answer, parameters as Parameters);
  } catch (thrown) {
    if (!(thrown instanceof UnexpectedShape)) throw thrown;
    throw new CoinTrackingError({ code: 'UNEXPECTED_ANSWER', method });
  }
}

function optionalNumber(value: string | number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
