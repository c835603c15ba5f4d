// How many service calls each kind of execution makes: what a person waits for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MeasuredExecution, measureExecutions } from '../../dev/bench/executions';
import { findingsMarkdown } from '../../dev/bench/report/markdown-report';
import { findingsOf } from '../../dev/bench/scenarios/executions';
import { projectRoot } from '../../dev/build/bundle';
import { reportNames } from '../../src/reports/report';

let measured: MeasuredExecution[];
beforeAll(async () => {
  measured = await measureExecutions();
}, 300_000);

const reportGoals = reportNames.map((name): [string, number] => [`report ${name}, made`, 60]);

test.each([
  ['cold cell, key with the owner', 16],
  ['cold cell, key with the spreadsheet', 9],
  ['each dataset of a refresh', 12],
  ['sidebar from click to content', 12],
  ['getOpening', 9],
  ['getSnapshot', 8],
  ['test of a connected account', 18],
  ['connect with test', 21],
  ...reportGoals,
  ['a report, read over for errors', 16],
  ['cold cell of the demo account', 8],
  ['warm cell of the demo account', 1],
  ['cells of another account, cold and warm: readings of the demo account’s file', 0],
  ['refresh of one formula, nothing to fetch', 16],
  ['the same: getSheets', 1],
  ['the same: readings of all formulas', 2],
])('%s: at most %i service calls', (name, goal) => {
  const { calls, atMost } = measured.find(execution => execution.name === name)!;
  expect(atMost).toBe(goal);
  expect(calls).toBeLessThanOrEqual(goal);
});

test('docs/performance.md says so; npm run bench -- --only executions --markdown writes it', () => {
  const document = readFileSync(join(projectRoot, 'docs/performance.md'), 'utf8');
  expect(document).toContain(findingsMarkdown(findingsOf(measured)));
});
