// The table of each method's answer.
import type { ApiRequest, Method, Parameters } from '../api/methods';
import type { Answer } from '../api/read-response';
import { balanceTable } from './balance';
import { gainsTable } from './gains';
import { groupedBalanceTable } from './grouped-balance';
import { historicalCurrencyTable } from './historical-currency';
import { historicalSummaryTable } from './historical-summary';
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

export function tableOf(request: ApiRequest, answer: Answer): Table {
  return readers[request.method](answer, request.parameters as Parameters);
}

function optionalNumber(value: string | number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
