import { runOnSchedule } from '../../src/add-on/scheduled-run';
import { StoredTexts } from '../../src/core/stored-texts';
import { setSchedule } from '../../src/schedule/own-schedule';
import { nextRefreshMillis } from '../../src/schedule/schedule-note';
import { apiError, connectedPorts } from '../support/connected-ports';
import { MemoryWorkbook } from '../support/formula-workbook';
import { facts, MemoryTriggers } from '../support/memory-triggers';
import { tinyAnswer } from '../support/tiny-answers';

const hourMillis = 3_600_000;

function setUp() {
  const ports = connectedPorts();
  ports.http.respond = tinyAnswer;
  const workbook = new MemoryWorkbook({ A1: '=CT_TOTAL()', A2: '=CT_TRADES()' });
  const run = (isGiven = true) => runOnSchedule('trigger-1', workbook, ports, { isGiven: () => isGiven });
  return { ports, workbook, run, calls: () => ports.http.requests.length };
}

test('it fetches each dataset once, then makes the cells recalculate, and says so in the log', () => {
  const { ports, workbook, run, calls } = setUp();
  run();
  expect(calls()).toBe(2);
  expect(new Set(workbook.recalculated)).toEqual(new Set(['Sheet1!A1', 'Sheet1!A2']));
  expect(ports.log[0]).toMatchObject({ kind: 'schedule', fetched: 2, failed: 0, cells: 2 });
});

test('of two people who schedule the same spreadsheet the second fetches nothing', () => {
  const { ports, run, calls } = setUp();
  run();
  ports.clock.advance(50 * 60_000);
  run();
  expect(calls()).toBe(2);
  expect(ports.log[0]).toMatchObject({ kind: 'schedule', fetched: 0, failed: 0, cells: 0 });
});

test('without authorization it does nothing but say so', () => {
  const { ports, workbook, run, calls } = setUp();
  run(false);
  expect([calls(), workbook.writes]).toEqual([0, 0]);
  expect(ports.log[0]).toMatchObject({ kind: 'unauthorized' });
});

test('a refused key costs one call, and is reported', () => {
  const { ports, run, calls } = setUp();
  ports.http.respond = () => apiError('KEY_INCORRECT', 'Key is not correct');
  run();
  expect(calls()).toBe(1);
  expect(ports.log[0]).toMatchObject({
    kind: 'schedule',
    fetched: 0,
    failed: 2,
    failure: { code: 'KEY_REFUSED' },
  });
});

test('a spent budget is reported, and nothing is sent', () => {
  const { ports, run, calls } = setUp();
  for (let count = 0; count < 18; count++) {
    run();
    ports.forgetCaches();
    if (calls() >= 18) break;
  }
  const sent = calls();
  expect(sent).toBe(18);
  run();
  expect(calls()).toBe(18);
  expect(ports.log[0]).toMatchObject({ kind: 'schedule', failure: { code: 'BUDGET_SPENT' } });
});

test('whatever is thrown, nothing comes out: Google would mail it', () => {
  const { ports, workbook, run } = setUp();
  workbook.onCall = () => {
    throw new Error('Service Spreadsheets failed');
  };
  run();
  expect(ports.log[0]).toMatchObject({ kind: 'schedule', failure: { code: 'PLATFORM' } });
  ports.spreadsheetStore.readAll = () => {
    throw new Error('Service Properties failed');
  };
  expect(run).not.toThrow();
});

test('each run moves the next one', () => {
  const { ports, run } = setUp();
  setSchedule({ every: 6 }, new StoredTexts(ports), new MemoryTriggers(), facts, ports.clock.nowMillis());
  ports.clock.advance(6 * hourMillis);
  run();
  const spreadsheet = Object.fromEntries(ports.spreadsheetStore.texts);
  expect(nextRefreshMillis(spreadsheet, ports.clock.nowMillis())).toBe(
    ports.clock.nowMillis() + 6 * hourMillis,
  );
});

test('it puts right what an earlier run has left', () => {
  const { ports, workbook, run } = setUp();
  ports.spreadsheetStore.texts.set('ct.refreshing', '1');
  workbook.type('A1', '=CT_REFRESHING_TOTAL()');
  run();
  expect(workbook.formulaTexts['Sheet1!A1']).toBe('=CT_TOTAL()');
});
