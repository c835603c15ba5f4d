// How many service calls each kind of execution makes: what a person waits for.
import { type MeasuredExecution, measureExecutions } from '../../dev/bench/executions';

let measured: MeasuredExecution[];
beforeAll(async () => {
  measured = await measureExecutions();
}, 300_000);

test.each([
  ['cold cell, key with the owner', 16],
  ['cold cell, key with the spreadsheet', 9],
  ['each dataset of a refresh', 12],
  ['sidebar from click to content', 12],
  ['getOpening', 9],
  ['getSnapshot', 8],
  ['test of a connected account', 18],
  ['connect with test', 21],
  ['refresh of one formula, nothing to fetch', 16],
  ['the same: getSheets', 1],
  ['the same: readings of all formulas', 2],
])('%s: at most %i service calls', (name, goal) => {
  const { calls, atMost } = measured.find(execution => execution.name === name)!;
  expect(atMost).toBe(goal);
  expect(calls).toBeLessThanOrEqual(goal);
});
