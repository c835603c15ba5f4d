// A person's keys outside of cells: only in spreadsheets that they own.
import { ownKeysOnly } from '../../../src/core/accounts/own-keys-only';
import { refreshDataset, refreshMillis } from '../../../src/core/fetch/refresh-dataset';
import { connectedPorts, failureFrom } from '../../support/connected-ports';
import { answering, balance } from '../../support/two-datasets';

test('a person’s key is used in their own spreadsheets only; their other texts are there everywhere', () => {
  const ports = answering(connectedPorts());
  ports.personStore.texts.set('ct.schedule.x', 'kept');
  const deadlineMillis = ports.clock.nowMillis() + refreshMillis;
  const elsewhere = ownKeysOnly(ports, () => false);
  expect(failureFrom(() => refreshDataset(balance, 'person', deadlineMillis, elsewhere))).toEqual({
    code: 'KEY_ELSEWHERE',
    account: 'default',
  });
  expect(elsewhere.personStore.readAll()).toHaveProperty(['ct.schedule.x'], 'kept');
  expect(elsewhere.personStore.write({ a: 'b' })).toBe(true);
  expect(ports.http.requests).toHaveLength(0);
  refreshDataset(
    balance,
    'person',
    deadlineMillis,
    ownKeysOnly(ports, () => true),
  );
  expect(ports.http.requests).toHaveLength(1);
});

test('whose the spreadsheet is, is asked once, and only where a key is looked for', () => {
  let asked = 0;
  const ports = ownKeysOnly(connectedPorts(), () => {
    asked++;
    return true;
  });
  ports.spreadsheetStore.readAll();
  expect(asked).toBe(0);
  ports.personStore.readAll();
  ports.personStore.readAll();
  expect(asked).toBe(1);
});
