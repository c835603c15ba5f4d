// Cells that waited in vain for another cell's call: the next refresh of any kind recalculates them.
import { dataset } from '../../src/core/dataset';
import { StoredState } from '../../src/core/datasets/stored-state';
import { recalculateAgain, refresh } from '../../src/formulas/refresh';
import { cell, connectedPorts, failureFrom } from '../support/connected-ports';
import { MemoryWorkbook } from '../support/formula-workbook';
import { tinyAnswer } from '../support/tiny-answers';

/** A1 shows its value, Other!B2 the error of a cell that gave up. */
function setUp() {
  const ports = connectedPorts();
  ports.http.respond = tinyAnswer;
  const balance = dataset('default', 'getBalance', {});
  ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
  expect(failureFrom(() => cell(ports, balance)).code).toBe('STILL_FETCHING');
  ports.lock.takenUntilMillis = 0;
  cell(ports, balance);
  const workbook = new MemoryWorkbook({ A1: ['=CT_TOTAL()', 12], 'Other!B2': ['=CT_TOTAL()', '#ERROR!'] });
  const step = (work: (state: StoredState) => unknown) => {
    const state = new StoredState(ports);
    work(state);
    state.save();
    const done = [...new Set(workbook.recalculated)];
    workbook.forgetRecalculated();
    return done;
  };
  return { ports, workbook, step };
}

test('by a schedule that has nothing to fetch, and once', () => {
  const { ports, workbook, step } = setUp();
  const run = (state: StoredState) => refresh('everything', 'schedule', workbook, state, ports);
  expect(step(run)).toEqual(['Other!B2']);
  expect(step(run)).toEqual([]);
});

test('by a refresh of another sheet, beside its own cells', () => {
  const { ports, workbook, step } = setUp();
  const run = (state: StoredState) => recalculateAgain('sheet', workbook, state, ports);
  expect(step(run).sort()).toEqual(['Other!B2', 'Sheet1!A1']);
  expect(step(run)).toEqual(['Sheet1!A1']);
});
