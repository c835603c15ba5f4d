// What version 0.1.0 has counted and noted holds: calls of the hour, back-offs, slow datasets, a call that was interrupted.

import { datasetOfRecord } from '../../../src/core/datasets/dataset-record';
import { StoredState } from '../../../src/core/datasets/stored-state';
import { refreshDataset, refreshMillis } from '../../../src/core/fetch/refresh-dataset';
import { nextRefreshMillis } from '../../../src/schedule/schedule-note';
import { answering, callsOf, oldSpreadsheet, show, shownBefore } from '../../support/version-0.1.0';

const status = { name: 'CT_STATUS', given: [] };
const balance = { name: 'CT_BALANCE', given: [] };

test('the hour’s calls count on', () => {
  const { calls, shows, nextCall } = shownBefore.budget;
  const ports = answering(oldSpreadsheet());
  const shown = Array.from({ length: calls + 1 }, () => {
    ports.forgetCaches();
    return show(ports, balance);
  });
  expect(callsOf(ports)).toHaveLength(calls);
  expect(shown.at(-1)).toEqual(shows);
  expect(show(ports, { ...status, given: ['next_call'] })).toEqual(nextCall);
});

test('a nonce is above all that were sent', () => {
  const ports = answering(oldSpreadsheet());
  const sent = ports.personStore.texts.get('ct.calls.6d441b4bab2a0287')!.match(/(?<=:)\d{13}(?=")/g)!;
  ports.forgetCaches();
  show(ports, balance);
  expect(Number(ports.http.requests[0]!.fields.nonce)).toBeGreaterThan(Math.max(...sent.map(Number)));
});

test.each(['Main', 'Team'])('the status of %s reads the same', account => {
  const index = account === 'Main' ? 0 : 1;
  const shown = show(oldSpreadsheet(), { name: 'CT_STATUS', given: ['', `account=${account}`] });
  expect(shown).toEqual(shownBefore.status[index]);
});

test.each([
  ['a dataset', 'CT_GAINS', [], 2],
  ['a key', 'CT_BALANCE', ['', '', 'account=Team'], 60],
])('the back-off of %s ends when it would have ended', (_of, name, given, minutes) => {
  const ports = answering(oldSpreadsheet());
  ports.clock.advance(minutes * 60_000 - 1);
  show(ports, { name, given });
  expect(callsOf(ports)).toEqual([]);
  ports.clock.advance(1);
  show(ports, { name, given });
  expect(callsOf(ports)).toHaveLength(1);
});

test('a call that was interrupted counts as too slow, with nothing called', () => {
  const ports = answering(oldSpreadsheet());
  const { shows, status: after } = shownBefore.interrupted;
  expect(show(ports, { name: 'CT_HISTORICAL_SUMMARY', given: [] })).toEqual(shows);
  expect(callsOf(ports)).toEqual([]);
  // It named the method then.
  const withoutMethod = JSON.stringify(after).replaceAll('to answer getHistoricalSummary.', 'to answer.');
  expect(JSON.stringify(show(ports, status))).toBe(withoutMethod);
});

test('a refresh asks for the ledger in the windows that were found', () => {
  const ports = answering(oldSpreadsheet());
  const record = new StoredState(ports).records.get('ct2:default/getLedger')!;
  expect(record.windows).toHaveLength(2);
  refreshDataset(datasetOfRecord(record), 'person', ports.clock.nowMillis() + refreshMillis, ports);
  const starts = ports.http.requests.map(({ fields }) => Number(fields.start));
  expect(starts).toEqual(record.windows!.map(start => start - 1));
});

test('the log reads the same and goes on', () => {
  const ports = oldSpreadsheet();
  expect(ports.log).toEqual(shownBefore.log);
  const state = new StoredState(ports);
  state.addToLog({ kind: 'unauthorized' });
  state.save();
  expect(ports.log[0]).toMatchObject({ kind: 'unauthorized' });
  expect(ports.log.slice(1)).toEqual(shownBefore.log);
});

test('the next refresh of a schedule is due when it was', () => {
  const { spreadsheetStore, clock } = oldSpreadsheet();
  const dueMillis = nextRefreshMillis(spreadsheetStore.readAll(), clock.nowMillis());
  expect(new Date(dueMillis).toISOString()).toBe('2026-01-15T18:00:00.000Z');
});
