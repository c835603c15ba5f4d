// A spreadsheet as version 0.1.0 left it, with everything that a person's day leaves: two accounts, tables in every form, failures,
// and what died in the middle. Beside it stands what that version itself showed and did from there.
import { runCell } from '../../src/add-on/run-cell';
import { failureOf } from '../../src/core/errors';
import type { CellArgument, CellResult } from '../../src/functions/define/cell-value';
import { sentenceOf } from '../../src/languages/sentence-of';
import { gainsAnswer, groupedAnswer, ledgerAnswer } from './answers';
import fixture from './fixtures/version-0.1.0.json';
import { MemoryWorkbook } from './formula-workbook';
import { largeBalanceAnswer, largeTradesAnswer } from './large-answers';
import { MemoryPorts } from './memory-ports';
import type { Reply } from './scripted-http';
import { tinyAnswer } from './tiny-answers';

type Shows = CellResult | { readonly failure: string };

export interface OldCell {
  readonly name: string;
  readonly given: readonly CellArgument[];
  readonly shows: Shows;
  /** What it called for in a spreadsheet whose caches were lost, `getHistoricalCurrency BTC`. */
  readonly callsAfterCacheLoss: readonly string[];
  /** After caches were lost and the cells before it had met a CoinTracking out of reach; absent: the same. */
  readonly withoutCacheAndNetwork?: Shows;
}

export const shownBefore = fixture.shown;
export const cellsBefore = fixture.shown.cells as unknown as readonly OldCell[];
/** Of a refresh that died after it had given formulas their second names. */
export const renamedFormulas: Record<string, string> = fixture.formulas;

export function oldSpreadsheet(): MemoryPorts {
  const ports = new MemoryPorts();
  ports.clock.advance(fixture.nowMillis - ports.clock.nowMillis());
  fill(ports.cache.entries, fixture.cache);
  fill(ports.personCache.entries, fixture.personCache);
  fill(ports.spreadsheetStore.texts, fixture.documentProperties);
  fill(ports.personStore.texts, fixture.userProperties);
  return ports;
}

function fill<T>(map: Map<string, T>, entries: Record<string, T>): void {
  for (const [name, entry] of Object.entries(entries)) map.set(name, entry);
}

/** A failure as its sentence; a bug is thrown. */
export function show(ports: MemoryPorts, { name, given }: Pick<OldCell, 'name' | 'given'>): Shows {
  try {
    return withDatesAsText(runCell(name, given, new MemoryWorkbook(), ports)) as Shows;
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.code === 'PLATFORM') throw thrown;
    return { failure: sentenceOf(failure, 'en') };
  }
}

/** JSON has no dates of its own. */
function withDatesAsText(shown: unknown): unknown {
  if (shown instanceof Date) return `Date ${shown.toISOString()}`;
  return Array.isArray(shown) ? shown.map(withDatesAsText) : shown;
}

export function answering(ports: MemoryPorts): MemoryPorts {
  const answers: Record<string, Reply> = {
    getBalance: largeBalanceAnswer(6),
    getTrades: largeTradesAnswer(500),
    getGains: gainsAnswer,
    getGroupedBalance: groupedAnswer,
    getLedger: ledgerAnswer,
  };
  ports.http.respond = fields => answers[fields.method!] ?? tinyAnswer(fields);
  return ports;
}

export function callsOf({ http }: MemoryPorts): string[] {
  return http.requests.map(({ fields: { method, currency } }) =>
    currency === undefined ? method! : `${method} ${currency}`,
  );
}

/** The names of what is stored, without what is blank. */
export function namesIn(ports: MemoryPorts) {
  const names = (texts: Map<string, string>) =>
    [...texts].flatMap(([name, text]) => (text === '' ? [] : [name])).sort();
  return {
    document: names(ports.spreadsheetStore.texts),
    user: names(ports.personStore.texts),
    cache: [...ports.cache.entries.keys()].sort(),
    personCache: [...ports.personCache.entries.keys()].sort(),
  };
}
