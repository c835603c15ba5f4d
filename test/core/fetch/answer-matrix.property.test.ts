// No broken "successful" answer, to whatever function and whoever asks, replaces a good one or shows as a figure.
import { functionEnvironment } from '../../../src/add-on/function-environment';
import { type Dataset, dataset } from '../../../src/core/dataset';
import { StoredState } from '../../../src/core/datasets/stored-state';
import { CoinTrackingError } from '../../../src/core/errors';
import { refreshDataset, refreshMillis } from '../../../src/core/fetch/refresh-dataset';
import { Resolver } from '../../../src/core/fetch/resolve';
import { runFunction } from '../../../src/functions/run-function';
import * as answers from '../../support/answers';
import { brokenAnswers } from '../../support/broken-answers';
import { connectedPorts } from '../../support/connected-ports';
import type { MemoryPorts } from '../../support/memory-ports';
import { recordFigures } from '../../support/recorded-figures';
import type { Reply } from '../../support/scripted-http';

const good: Record<string, Record<string, unknown>> = {
  getTrades: answers.tradesAnswer,
  getBalance: answers.balanceAnswer,
  getHistoricalSummary: answers.summaryAnswer,
  getHistoricalCurrency: answers.btcHistoryAnswer,
  getGroupedBalance: answers.groupedAnswer,
  getGains: answers.gainsAnswer,
  getLedger: answers.ledgerAnswer,
};

const cases: readonly (readonly [name: string, given: readonly string[], read: Dataset])[] = [
  ['CT_BALANCE', [], dataset('default', 'getBalance', {})],
  ['CT_BALANCE', ['BTC', 'value_fiat'], dataset('default', 'getBalance', {})],
  ['CT_TOTAL', [], dataset('default', 'getBalance', {})],
  ['CT_GAINS', [], dataset('default', 'getGains', {})],
  [
    'CT_GROUPED_BALANCE',
    [],
    dataset('default', 'getGroupedBalance', { exclude_dep_with: 0, group: 'exchange' }),
  ],
  ['CT_TRADES', [], dataset('default', 'getTrades', { trade_prices: 1 })],
  ['CT_LEDGER', [], dataset('default', 'getLedger', {})],
  ['CT_HISTORICAL_SUMMARY', ['Total'], dataset('default', 'getHistoricalSummary', {})],
  ['CT_HISTORICAL_CURRENCY', ['BTC'], dataset('default', 'getHistoricalCurrency', { currency: 'BTC' })],
];

const hourMillis = 3_600_000;

/** What the cell shows; `undefined`: an error. */
function shown(ports: MemoryPorts, name: string, given: readonly string[]): unknown {
  try {
    return runFunction(name, given, functionEnvironment(ports, new StoredState(ports), new Resolver(ports)));
  } catch (thrown) {
    if (thrown instanceof CoinTrackingError) return undefined;
    throw thrown;
  }
}

function refresh(ports: MemoryPorts, caller: 'person' | 'schedule', read: Dataset): void {
  try {
    refreshDataset(read, caller, ports.clock.nowMillis() + refreshMillis, ports);
  } catch (thrown) {
    if (!(thrown instanceof CoinTrackingError)) throw thrown;
  }
}

/** Whether no cell beneath or beside a header row holds a number or a date. */
function isWithoutFigures(result: unknown): boolean {
  return !JSON.stringify(result ?? '').match(/(?<=[[,])-?\d|T\d\d:/);
}

type Mode = 'cold' | 'stale' | 'refresh' | 'trigger';

/** What the broken answer made of it: nothing, or which of the two it must not do. */
function outcome(mode: Mode, index: number, broken: Reply): 'lost' | 'wrong' | undefined {
  const [name, given, read] = cases[index]!;
  const ports = connectedPorts();
  const replies = ports.http.answers;
  replies[read.method] = good[read.method] as Reply;
  if (mode === 'cold') {
    replies[read.method] = broken;
    return isWithoutFigures(shown(ports, name, given)) ? undefined : 'wrong';
  }
  const before = shown(ports, name, given);
  expect(before).toBeDefined();
  replies[read.method] = broken;
  ports.clock.advance(hourMillis + 1);
  if (mode === 'refresh') refresh(ports, 'person', read);
  if (mode === 'trigger') refresh(ports, 'schedule', read);
  const same = JSON.stringify(before);
  if (JSON.stringify(shown(ports, name, given)) !== same) return 'wrong';
  ports.forgetCaches();
  ports.clock.advance(hourMillis);
  replies[read.method] = { status: 500, text: '' };
  return JSON.stringify(shown(ports, name, given)) === same ? undefined : 'lost';
}

function replyOf(made: unknown): Reply {
  return (
    typeof made === 'object' && made !== null && 'text' in made && 'status' in made
      ? made
      : { status: 200, text: JSON.stringify(made) }
  ) as Reply;
}

test('eighty broken answers lose no good value and show no figure', () => {
  const modes = ['cold', 'stale', 'refresh', 'trigger'] as const;
  const failures: string[] = [];
  let [runs, lost, wrong] = [0, 0, 0];
  for (const [brokenName, make] of brokenAnswers) {
    for (const [index, [name, given, { method }]] of cases.entries()) {
      const others = Object.values(good).filter(answer => answer.method !== method);
      const reply = replyOf(make({ method, answer: good[method]!, others }));
      for (const mode of modes) {
        const result = outcome(mode, index, reply);
        runs++;
        if (result === 'lost') lost++;
        if (result === 'wrong') wrong++;
        if (result) failures.push(`${result}: ${brokenName}, ${name}(${given.join()}), ${mode}`);
      }
    }
  }
  expect(failures).toEqual([]);
  recordFigures('answers', {
    'broken answers': brokenAnswers.length,
    functions: new Set(cases.map(([name]) => name)).size,
    'ways to ask': modes.join(', '),
    runs,
    'last good values lost': lost,
    'wrong figures shown': wrong,
  });
}, 300_000);
