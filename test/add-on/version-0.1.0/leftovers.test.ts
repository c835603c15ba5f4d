// What died in version 0.1.0 is repaired, and what it stored of an account goes with the account.
import type { AddOnContext } from '../../../src/add-on/context';
import { repairLeftovers, repairSchedule } from '../../../src/add-on/repair';
import { disconnectAccount } from '../../../src/core/connect/disconnect';
import { StoredState } from '../../../src/core/datasets/stored-state';
import { isScheduleNote } from '../../../src/schedule/schedule-note';
import { MemoryWorkbook } from '../../support/formula-workbook';
import type { MemoryPorts } from '../../support/memory-ports';
import { MemorySheets, reportLibrary } from '../../support/memory-sheets';
import { facts, MemoryTriggers } from '../../support/memory-triggers';
import { namesIn, oldSpreadsheet, renamedFormulas, shownBefore } from '../../support/version-0.1.0';

function openSidebar(ports: MemoryPorts, workbook = new MemoryWorkbook(renamedFormulas)) {
  const triggers = new MemoryTriggers();
  triggers.present.set('trigger-1', { every: 6 });
  const window = { openSidebar: () => {}, toast: () => {} };
  const person = { ...facts, name: () => 'Budget', roleOfPerson: () => 'owner' as const };
  const context: AddOnContext = {
    ports,
    ownStore: ports.personStore,
    state: new StoredState(ports),
    workbook,
    sheets: new MemorySheets(),
    reportLibrary: () => reportLibrary,
    window,
    triggers,
    isAuthorized: () => true,
    facts: person,
  };
  repairLeftovers(context);
  repairSchedule(context);
  return { workbook, triggers };
}

test('formulas of a refresh that died have their own names again', () => {
  const { workbook } = openSidebar(oldSpreadsheet());
  expect(workbook.formulaTexts).toEqual(shownBefore.repaired.formulas);
  expect(workbook.formulaTexts).not.toEqual(renamedFormulas);
});

test('once: the next time nothing is searched', () => {
  const ports = oldSpreadsheet();
  const { workbook } = openSidebar(ports);
  const calls: string[] = [];
  workbook.onCall = name => calls.push(name);
  openSidebar(ports, workbook);
  expect(calls).toEqual([]);
});

test('of a trial that died the key and its table go, the count of its calls stays', () => {
  const ports = oldSpreadsheet();
  const before = namesIn(ports);
  openSidebar(ports);
  const { document, user, cache, personCache } = shownBefore.repaired;
  expect(namesIn(ports)).toEqual({ document, user, cache, personCache });
  expect(before.document).toContain('ct.account.?');
  expect(before.user).toHaveLength(user.length + 1);
});

test('the trigger of a schedule is left as it is', () => {
  const { triggers } = openSidebar(oldSpreadsheet());
  expect([...triggers.present]).toEqual([['trigger-1', { every: 6 }]]);
});

test('disconnecting removes everything but counts of calls and the schedule', () => {
  const ports = oldSpreadsheet();
  openSidebar(ports);
  disconnectAccount('Main', ports, undefined, isScheduleNote);
  disconnectAccount('Team', ports, undefined, isScheduleNote);
  const { document, ...others } = shownBefore.disconnected;
  expect(namesIn(ports)).toEqual({ ...others, document: document.filter(name => name !== 'ct.log') });
  expect(namesIn(ports).document.every(name => /^ct\.(calls|schedule)/.test(name))).toBe(true);
});
