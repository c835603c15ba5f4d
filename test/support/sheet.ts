// Formulas on in-memory ports, with an answer for every method: what a cell shows, and the sentence of one that fails.

import { functionEnvironment } from '../../src/add-on/function-environment';
import { StoredState } from '../../src/core/datasets/stored-state';
import { Resolver } from '../../src/core/fetch/resolve';
import { asWritten } from '../../src/formulas/as-written';
import type { CellArgument, CellResult } from '../../src/functions/define/cell-value';
import { runFunction } from '../../src/functions/run-function';
import { sentenceOf } from '../../src/languages/sentence-of';
import {
  balanceAnswer,
  btcHistoryAnswer,
  ethHistoryAnswer,
  gainsAnswer,
  groupedAnswer,
  ledgerAnswer,
  summaryAnswer,
  tradesAnswer,
} from './answers';
import { connectedPorts, failureFrom } from './connected-ports';
import type { MemoryPorts } from './memory-ports';
import { instantIn } from './zones';

export class Sheet {
  constructor(readonly ports: MemoryPorts = connectedPorts()) {
    Object.assign(this.ports.http.answers, {
      getTrades: tradesAnswer,
      getBalance: balanceAnswer,
      getHistoricalSummary: summaryAnswer,
      getHistoricalCurrency: {
        ...ethHistoryAnswer,
        historical: { ...ethHistoryAnswer.historical, ...btcHistoryAnswer.historical },
      },
      getGroupedBalance: groupedAnswer,
      getGains: gainsAnswer,
      getLedger: ledgerAnswer,
    });
  }

  /** The formula that the cell tells of itself; blank where Google doesn't tell. */
  formula = '';

  /** What the formula's cell shows. */
  run(name: string, ...given: CellArgument[]): CellResult {
    return runFunction(
      name,
      asWritten(name, given, () => this.formula),
      functionEnvironment(this.ports, new StoredState(this.ports), new Resolver(this.ports)),
    );
  }

  /** A column of what spills, from the top. */
  column(index: number, name: string, ...given: CellArgument[]): unknown[] {
    return (this.run(name, ...given) as unknown[][]).map(row => row[index]);
  }

  /** The sentence in the cell's note. */
  complaint(name: string, ...given: CellArgument[]): string {
    return sentenceOf(
      failureFrom(() => this.run(name, ...given)),
      'en',
    );
  }

  /** The parameters of the calls so far, without method and nonce. */
  parametersSent(): Record<string, string>[] {
    return this.ports.http.requests.map(({ fields: { method: _method, nonce: _nonce, ...rest } }) => rest);
  }
}

export const at = (seconds: number) => new Date(seconds * 1000);

/** The whole date in the tests' spreadsheets. */
export const dateInBerlin = (day: string) => at(instantIn('Europe/Berlin', day));
