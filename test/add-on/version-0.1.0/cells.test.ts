// Cells of a spreadsheet that version 0.1.0 has filled show what they showed, and spend nothing to do so.
import { connectAccount } from '../../../src/core/connect/connect';
import { apiKey, apiSecret } from '../../support/connected-ports';
import { answering, callsOf, cellsBefore, oldSpreadsheet, show } from '../../support/version-0.1.0';

const formulas = cellsBefore.map(cell => [`${cell.name}(${cell.given.join('; ')})`, cell] as const);

test.each(formulas)('%s shows the same, out of the cache alone', (formula, cell) => {
  const ports = oldSpreadsheet();
  expect(show(ports, cell)).toEqual(cell.shows);
  const events = ports.takeEvents();
  // The second round trip is for the parts of a table that takes several entries. That version's entries don't name the zone, so a
  // formula with days asks for it.
  const namesDays = /^CT_HISTORICAL|from=/.test(formula);
  expect(events).toEqual([
    ...Array.from({ length: cell.name === 'CT_TRADES' ? 2 : 1 }, () => 'cache.read'),
    ...(namesDays ? ['spreadsheet.read', 'zone.read'] : []),
  ]);
});

test('with the cache lost and no network every cell shows its last good copy, or says the same', () => {
  const ports = oldSpreadsheet();
  ports.forgetCaches();
  ports.http.respond = () => ({ code: 'UNREACHABLE', detail: 'no network' });
  for (const [formula, cell] of formulas) {
    const { shows, withoutCacheAndNetwork = shows } = cell;
    expect([formula, show(ports, cell)]).toEqual([formula, withoutCacheAndNetwork]);
  }
  expect(callsOf(ports)).toEqual(['getBalance']);
});

test.each(formulas)('%s, with the caches lost, calls for the same', (_formula, cell) => {
  const ports = answering(oldSpreadsheet());
  ports.forgetCaches();
  show(ports, cell);
  expect(callsOf(ports)).toEqual(cell.callsAfterCacheLoss);
});

test.each(
  formulas.filter(([formula]) => /^CT_(BALANCE|TRADES|LEDGER)/.test(formula) && !formula.includes('account')),
)('%s of another spreadsheet with the same key shows the same without a call', (_formula, cell) => {
  const other = oldSpreadsheet().anotherSpreadsheet();
  connectAccount({ apiKey, apiSecret, plan: 'PRO', account: 'Elsewhere' }, other);
  expect(show(other, cell)).toEqual(cell.shows);
  expect(callsOf(other)).toEqual([]);
});

test('a coin’s history is shared, too', () => {
  const other = oldSpreadsheet().anotherSpreadsheet();
  connectAccount({ apiKey, apiSecret, plan: 'PRO' }, other);
  const [, cell] = formulas.find(([formula]) => formula === 'CT_HISTORICAL_CURRENCY(BTC)')!;
  expect(show(other, cell)).toEqual(cell.shows);
  expect(callsOf(other)).toEqual([]);
});
